namespace SalesBot.Domain.Sales;

/// <summary>What happens when a deal is moved to a stage whose entry criteria are unmet.</summary>
public enum GateStrictness
{
    /// <summary>It moves, and the bot names what is missing and asks for it.</summary>
    Remind,

    /// <summary>It stays, and the bot names what is missing and asks for it.</summary>
    Require,
}
