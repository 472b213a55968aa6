using SalesBot.Domain.Library;
using SalesBot.Domain.Organisation;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>
/// Experiences and scripts that people have shared. They are shared, rated and taken out by change sets (<see cref="IChangeSetStore"/>); those that were
/// taken out are never returned, but by id.
/// </summary>
public interface ILibraryStore
{
    /// <summary>The script, or null.</summary>
    Task<Script?> FindAsync(ScriptId id, CancellationToken cancellationToken);

    /// <summary>The newest scripts, the newest first.</summary>
    Task<IReadOnlyList<Script>> NewestAsync(int take, CancellationToken cancellationToken);

    /// <summary>The newest scripts of one author, the newest first.</summary>
    Task<IReadOnlyList<Script>> OfAuthorAsync(MemberId author, int take, CancellationToken cancellationToken);

    /// <summary>To how many people each of these scripts was of use, and to how many not; one of which nobody has said anything is left out.</summary>
    Task<IReadOnlyDictionary<ScriptId, ScriptUse>> UseOfAsync(IReadOnlyCollection<ScriptId> scripts, CancellationToken cancellationToken);

    /// <summary>What a member has said of a script, or null.</summary>
    Task<ScriptRating?> FindRatingAsync(ScriptId script, MemberId by, CancellationToken cancellationToken);
}
