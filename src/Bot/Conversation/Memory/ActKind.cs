namespace SalesBot.Bot.Conversation;

/// <summary>What is proposed.</summary>
internal enum ActKind
{
    /// <summary>A deal is signed.</summary>
    Win,

    /// <summary>A deal is lost.</summary>
    Lose,

    /// <summary>A customer that nobody has entered, with or without a deal.</summary>
    NewCustomer,

    /// <summary>A deal for a customer that exists.</summary>
    NewDeal,

    /// <summary>Another amount of a deal that is signed.</summary>
    SignedAmount,

    /// <summary>Another amount of an open deal, worked out from what was said of the difference.</summary>
    Amount,

    /// <summary>Another day on which a signed deal was signed.</summary>
    SignedDay,
}
