using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Seeding;

/// <summary>Puts something of a world into the database, or leaves it where it is there already.</summary>
internal interface ISeedStep
{
    /// <summary>How many things it puts there: what it weighs in a unit.</summary>
    int Weight => 1;

    /// <summary>Does so within a unit, which may run more than once, and says what became of it.</summary>
    Task<SeedReport> ApplyAsync(ISalesSession session, CancellationToken cancellationToken);
}
