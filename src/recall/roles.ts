import { CarryoverError } from '../shared/errors.ts';
import { type MessageRole, messageRoleSchema } from '../shared/session.ts';

/** Roles as the store keeps them: their place in the model's list. New roles go to the end of that list. */
const ROLES = messageRoleSchema.options;

export function roleToCode(role: MessageRole): number {
  return ROLES.indexOf(role);
}

export function roleFromCode(code: number): MessageRole {
  const role = ROLES[code];
  if (role === undefined)
    throw new CarryoverError('internal', `The store holds a message of an unknown role: ${code}.`);
  return role;
}
