using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Files and a place that were sent and are to belong to an activity.</summary>
internal sealed record Enclosure
{
    /// <summary>Nothing.</summary>
    public static Enclosure None { get; } = new();

    /// <summary>The files, in the order in which they were sent.</summary>
    public ImmutableArray<ActivityAttachment> Files { get; init; } = [];

    /// <summary>The place.</summary>
    public Place? Place { get; init; }

    /// <summary>Whether there is nothing.</summary>
    [JsonIgnore]
    public bool IsEmpty => Files.Length == 0 && Place is null;

    /// <summary>Both together; of two places, the later one.</summary>
    public Enclosure With(Enclosure later) =>
        IsEmpty ? later : later.IsEmpty ? this : new Enclosure { Files = Files.AddRange(later.Files), Place = later.Place ?? Place };
}
