using System.Collections.Immutable;
using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.Sales;

/// <summary>Something that was done with a customer.</summary>
public sealed record Activity
{
    /// <summary>The longest text that is kept, in UTF-16 units; more is cut.</summary>
    public const int TextMaxLength = 2000;

    /// <summary>Which activity.</summary>
    public required ActivityId Id { get; init; }

    /// <summary>With whom.</summary>
    public required CustomerId Customer { get; init; }

    /// <summary>For which deal, where it is known.</summary>
    public DealId? Deal { get; init; }

    /// <summary>What it was.</summary>
    public required ActivityKind Kind { get; init; }

    /// <summary>Who did it.</summary>
    public required MemberId By { get; init; }

    /// <summary>The day it was done, in the company's zone; may be earlier than the day it was entered.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Whom they met or spoke with, as named in the message.</summary>
    public ImmutableArray<string> Contacts { get; init; } = [];

    /// <summary>Colleagues who took part and have agreed that it counts for them as well.</summary>
    public ImmutableArray<MemberId> Colleagues { get; init; } = [];

    /// <summary>What was sent along: a photo of the meeting, the signed offer.</summary>
    public ImmutableArray<ActivityAttachment> Attachments { get; init; } = [];

    /// <summary>Where it was done, where the rep sent the place.</summary>
    public Place? Place { get; init; }

    /// <summary>What the rep wrote about it.</summary>
    public string Text { get; init; } = "";

    /// <summary>When it was entered, UTC.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Whether its entry was undone; such a one is seen by nobody and counts for nothing.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>Whether it was a conversation with the customer, in person or by voice: what «real conversation» means in an entry criterion.</summary>
    public bool IsConversation => IsConversationKind(Kind);

    /// <summary>Whether activities of that kind are conversations with the customer.</summary>
    public static bool IsConversationKind(ActivityKind kind) => kind is ActivityKind.Visit or ActivityKind.Call or ActivityKind.Meeting or ActivityKind.Demo;
}
