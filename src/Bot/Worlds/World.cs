using System.Collections.Immutable;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Worlds;

/// <summary>What a world file means in the sales model.</summary>
/// <param name="TimeZone">The company's zone.</param>
/// <param name="Chart">Who works here.</param>
/// <param name="Pipeline">The stages.</param>
/// <param name="Customers">Whom they sell to, in the file's order.</param>
/// <param name="Deals">The deals, in the file's order.</param>
internal sealed record World(
    TimeZoneInfo TimeZone,
    OrganisationChart Chart,
    Pipeline Pipeline,
    ImmutableArray<Customer> Customers,
    ImmutableArray<Deal> Deals);
