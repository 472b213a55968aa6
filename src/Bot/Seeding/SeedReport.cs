namespace SalesBot.Bot.Seeding;

/// <summary>What seeding did, by kind of thing.</summary>
internal readonly record struct SeedReport
{
    /// <summary>Regions, groups and members.</summary>
    public SeedTally Organisation { get; init; }

    /// <summary>How members are reached.</summary>
    public SeedTally Profiles { get; init; }

    /// <summary>Group chats.</summary>
    public SeedTally Chats { get; init; }

    /// <summary>Customers.</summary>
    public SeedTally Customers { get; init; }

    /// <summary>Deals.</summary>
    public SeedTally Deals { get; init; }

    /// <summary>Activities.</summary>
    public SeedTally Activities { get; init; }

    /// <summary>Targets.</summary>
    public SeedTally Targets { get; init; }

    /// <summary>Both together.</summary>
    public static SeedReport operator +(SeedReport left, SeedReport right) => new()
    {
        Organisation = left.Organisation + right.Organisation,
        Profiles = left.Profiles + right.Profiles,
        Chats = left.Chats + right.Chats,
        Customers = left.Customers + right.Customers,
        Deals = left.Deals + right.Deals,
        Activities = left.Activities + right.Activities,
        Targets = left.Targets + right.Targets,
    };
}
