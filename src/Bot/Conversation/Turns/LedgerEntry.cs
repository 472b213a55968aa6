using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>A deal, or a customer without one, that a turn changed or talked of; and what is to be said about it besides the changes.</summary>
internal sealed class LedgerEntry(CustomerId customer, DealId? deal)
{
    /// <summary>The customer.</summary>
    public CustomerId Customer => customer;

    /// <summary>The deal; null where it is the customer as such.</summary>
    public DealId? Deal => deal;

    /// <summary>The deal as it was before the turn; null for a new one.</summary>
    public Deal? Before { get; set; }

    /// <summary>The deal as it was at the beginning of the turn, where the turn goes on with what was recorded before; null otherwise.</summary>
    public Deal? AtTurn { get; set; }

    /// <summary>Whether the deal was created in this turn.</summary>
    public bool IsNew { get; set; }

    /// <summary>Whether the customer was created in this turn.</summary>
    public bool IsNewCustomer { get; set; }

    /// <summary>An amount that was told only roughly, which is asked for.</summary>
    public VagueAmount? Vague { get; set; }

    /// <summary>What is to be said first, since the amount is far from the one before.</summary>
    public string? AmountAlarm { get; set; }

    /// <summary>Sentences to be shown below the facts.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>The entry criteria that the deal does not meet for the stage that it was moved to, or was to be.</summary>
    public IReadOnlyList<EntryCriterion> Unmet { get; set; } = [];

    /// <summary>The entry criteria of the stage that the deal is in which it does not meet, where nothing else was said of criteria.</summary>
    public IReadOnlyList<EntryCriterion> StillOpen { get; set; } = [];

    /// <summary>Whether it is a win that chats hear of only after a while, so that who won it can still decide.</summary>
    public bool IsHeldWin { get; set; }

    /// <summary>The stage whose criteria are shown as a list.</summary>
    public StageCheck? Check { get; set; }

    /// <summary>A move of this turn for which a reason is asked.</summary>
    public Detour? Unexplained { get; set; }

    /// <summary>Whether what was changed is shown by another card, so that it needs no receipt.</summary>
    public bool IsToldElsewhere { get; set; }

    /// <summary>Whether the rep has said that there is no next step.</summary>
    public bool HasNoNextStep { get; set; }
}
