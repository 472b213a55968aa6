using SalesBot.Domain.Leaderboards;

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

    /// <summary>From what, of which days; those that are compared are each on their own.</summary>
    IReadOnlyList<TallyRange> Reads { get; }

    /// <summary>Whether it is made from targets too: with other ones it is made anew.</summary>
    bool IsOfTargets => false;

    /// <summary>Makes it, from nothing but <see cref="Basis"/>, the tallies and, where it says so, targets.</summary>
    /// <param name="tallies">Those of each of <see cref="Reads"/>, in their order, as they all are at one moment.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<T> MakeAsync(IReadOnlyList<IReadOnlyList<Tally>> tallies, CancellationToken cancellationToken);

    /// <summary>How many rows it has: what it weighs in memory.</summary>
    int RowsOf(T made);

    /// <summary>Writes it for other nodes.</summary>
    void Write(T made, BinaryWriter writer);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    T Read(BinaryReader reader);
}
