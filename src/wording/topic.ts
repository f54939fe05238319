/** Policy topics to words: message keys only. */

/** Message key of the name of a policy's topic. */
export function topicKey(topic: string): string {
  return `topic_${topic.replaceAll('-', '_')}`;
}
