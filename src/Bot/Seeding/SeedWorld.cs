using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Seeding;

/// <summary>A world as the sales model has it, ready to be stored, in the order of its file.</summary>
internal sealed record SeedWorld
{
    /// <summary>Who works here.</summary>
    public required OrganisationChart Chart { get; init; }

    /// <summary>The stages of its deals.</summary>
    public required Pipeline Pipeline { get; init; }

    /// <summary>The company's zone.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>How its people are reached, where the file says.</summary>
    public ImmutableArray<MemberProfile> Profiles { get; init; } = [];

    /// <summary>Its group chats.</summary>
    public ImmutableArray<BoundChat> Chats { get; init; } = [];

    /// <summary>Its customers.</summary>
    public ImmutableArray<Customer> Customers { get; init; } = [];

    /// <summary>Its deals with their history.</summary>
    public ImmutableArray<SeedDeal> Deals { get; init; } = [];

    /// <summary>What everybody has to reach.</summary>
    public ImmutableArray<Target> Targets { get; init; } = [];
}
