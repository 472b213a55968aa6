namespace SalesBot.Bot.Conversation;

/// <summary>A line of a table that could not be read.</summary>
/// <param name="Line">Its number, from 1.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Cell">What stands there.</param>
internal sealed record TableProblem(int Line, TableFault Fault, string Cell);
