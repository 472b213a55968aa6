using System.Collections.Immutable;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Library;

/// <summary>An experience or a script (话术) that somebody has put into the company's library, for everybody to read.</summary>
public sealed record Script
{
    /// <summary>The longest topic that is kept, in UTF-16 units.</summary>
    public const int TopicMaxLength = 60;

    /// <summary>The longest text that is kept, in UTF-16 units.</summary>
    public const int TextMaxLength = 2000;

    /// <summary>Which one.</summary>
    public required ScriptId Id { get; init; }

    /// <summary>Who has shared it.</summary>
    public required MemberId Author { get; init; }

    /// <summary>What it is about, in the author's words; empty where the text says so itself.</summary>
    public string Topic { get; init; } = "";

    /// <summary>What one says or does, in the author's words.</summary>
    public required string Text { get; init; }

    /// <summary>The day on which it was shared, in the company's zone.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The deal that was won by it, where the author has linked one.</summary>
    public DealId? Deal { get; init; }

    /// <summary>The customers whom the text names: who may not see one reads no name.</summary>
    public ImmutableArray<CustomerId> Customers { get; init; } = [];

    /// <summary>Whether it was taken out again; such a one is found by nobody.</summary>
    public bool Withdrawn { get; init; }
}
