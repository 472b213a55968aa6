using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>How something is made from what everybody has done in some days, such as a ranking. What was made once may be given out again while nothing of it has changed.</summary>
/// <typeparam name="T">What is made; immutable, since several have it at once.</typeparam>
public interface ITallyRecipe<T>
    where T : class
{
    /// <summary>What is made: of one name there is one at a time. It also names how it is written.</summary>
    string Name { get; }

    /// <summary>What else it is made from, in short: with another one it is made anew.</summary>
    string Basis { get; }

    /// <summary>From which days; those that are compared are each on their own.</summary>
    IReadOnlyList<DayRange> Days { get; }

    /// <summary>Makes it, from nothing but <see cref="Basis"/> and the tallies.</summary>
    /// <param name="tallies">Those of each of the <see cref="Days"/>, in their order, as they all are at one moment.</param>
    T Make(IReadOnlyList<IReadOnlyList<Tally>> tallies);

    /// <summary>How many rows it has: what it weighs in memory.</summary>
    int RowsOf(T made);

    /// <summary>Writes it for other nodes.</summary>
    void Write(T made, BinaryWriter writer);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    T Read(BinaryReader reader);
}
