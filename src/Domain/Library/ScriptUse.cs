namespace SalesBot.Domain.Library;

/// <summary>How many people found a script of use.</summary>
/// <param name="Useful">To how many it was.</param>
/// <param name="Useless">To how many it was not.</param>
public readonly record struct ScriptUse(int Useful, int Useless);
