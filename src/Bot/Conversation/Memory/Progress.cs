using System.Collections.Immutable;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What is to be entered on a customer and its deal: an activity, changed fields, a next step.</summary>
internal sealed record Progress
{
    public ActivityKind? Activity { get; init; }

    /// <summary>The day on which it happened.</summary>
    public required DateOnly On { get; init; }

    public Money? Amount { get; init; }

    /// <summary>An amount that was told only roughly: it is asked for.</summary>
    public VagueAmount? Vague { get; init; }

    public StageId? Stage { get; init; }

    /// <summary>Why it goes to that stage, where the rep has said.</summary>
    public string? Reason { get; init; }

    public DateOnly? ExpectedClose { get; init; }

    public ImmutableArray<string> Contacts { get; init; } = [];

    /// <summary>Colleagues who took part.</summary>
    public ImmutableArray<MemberId> Colleagues { get; init; } = [];

    public NextStep? Next { get; init; }

    /// <summary>Whether somebody tried to meet the customer and could not: nothing is entered but the count.</summary>
    public bool IsFailedTry { get; init; }

    /// <summary>What the rep wrote.</summary>
    public string Text { get; init; } = "";

    /// <summary>What words for days and amounts were taken to mean, to be said back.</summary>
    public string Heard { get; init; } = "";

    /// <summary>Whether it says something that only a deal can hold.</summary>
    public bool NeedsDeal => Amount is not null || Vague is not null || Stage is not null || ExpectedClose is not null || Next is not null || IsFailedTry;
}
