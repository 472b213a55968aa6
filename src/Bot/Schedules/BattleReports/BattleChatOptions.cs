using SalesBot.Bot.Conversation;

namespace SalesBot.Bot.Schedules;

/// <summary>What one group chat hears of wins and reports.</summary>
internal sealed class BattleChatOptions
{
    /// <summary>The platform of the chat.</summary>
    public string Platform { get; set; } = "";

    /// <summary>The platform's id of the chat, as it is bound.</summary>
    public string Id { get; set; } = "";

    /// <summary>Whether it hears of wins.</summary>
    public bool Wins { get; set; } = true;

    /// <summary>Whether it gets reports.</summary>
    public bool Reports { get; set; } = true;

    /// <summary>From which amount on, in yuan, it hears of a win.</summary>
    public decimal LeastAmount { get; set; }

    /// <summary>How much of the money it reads.</summary>
    public AmountsShown Amounts { get; set; } = AmountsShown.Full;

    /// <summary>Whether customers are never named there.</summary>
    public bool MaskCustomers { get; set; }

    /// <summary>Whether people from outside the company read along; customers are not named then.</summary>
    public bool HasOutsiders { get; set; }

    /// <summary>The language; empty for the company's.</summary>
    public string Language { get; set; } = "";
}
