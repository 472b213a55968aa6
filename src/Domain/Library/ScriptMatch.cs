namespace SalesBot.Domain.Library;

/// <summary>A script that answers a question.</summary>
/// <param name="Script">The script.</param>
/// <param name="Coverage">How much of the question it speaks of, above 0, at most 1.</param>
public sealed record ScriptMatch(Script Script, double Coverage);
