/** Entry of the page that opens once, after the installation. */
import { mount } from '../parts/mount';
import { Welcome } from './welcome';
import './welcome.css';

mount('ui_welcome_heading', <Welcome />);
