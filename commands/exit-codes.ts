/** What a command ends with; 0 when all is done. */
export const exitCodes = { userMistake: 1, bug: 2, interrupted: 130 } as const;
