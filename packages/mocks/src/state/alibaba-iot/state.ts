import { createState, type State } from '../state.ts';
import { deleteFaceImage, getFaceImage, saveFaceImage } from './faces.ts';
import { createIotStores, type IotStores } from './stores.ts';

/** The state of an IoT mock. Its seed data is the user of the documented request. */
export interface IotState extends State, IotStores {}

/** Creates the state of an IoT mock. For a user without a picture it returns `data: null`: Alibaba's documentation does not say what the API returns. */
export function iotState(): IotState {
  return createState(createIotStores(), { saveFaceImage, getFaceImage, deleteFaceImage });
}
