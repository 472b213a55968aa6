using System.Globalization;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Library;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>The library in memory.</summary>
internal sealed class InMemoryLibrary : ILibraryStore
{
    private readonly Dictionary<ScriptId, Script> scripts = [];
    private readonly Dictionary<(ScriptId, MemberId), ScriptRating> ratings = [];

    public IEnumerable<Script> All => scripts.Values;

    public IEnumerable<Script> Standing => scripts.Values.Where(script => !script.Withdrawn);

    public void Add(Script script) => scripts.Add(script.Id, script);

    public void Apply(SalesEvent change)
    {
        var id = new ScriptId(Guid.Parse(change.Subject.Id, CultureInfo.InvariantCulture));
        if (change.Kind == SalesEventKind.ScriptShared)
        {
            scripts[id] = SalesProjection.Apply(scripts.GetValueOrDefault(id), change);
        }
        else if (SalesJson.Read<ScriptRating>(change.To) is { } rating)
        {
            ratings[(id, rating.By)] = rating;
        }
        else
        {
            ratings.Remove((id, SalesJson.Read<ScriptRating>(change.From)!.By));
        }
    }

    public Task<Script?> FindAsync(ScriptId id, CancellationToken cancellationToken) => Task.FromResult(scripts.GetValueOrDefault(id));

    public Task<IReadOnlyList<Script>> NewestAsync(int take, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Script>>([.. Standing.Reverse().Take(take)]);

    public Task<IReadOnlyList<Script>> OfAuthorAsync(MemberId author, int take, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Script>>([.. Standing.Where(script => script.Author == author).Reverse().Take(take)]);

    public Task<IReadOnlyDictionary<ScriptId, ScriptUse>> UseOfAsync(IReadOnlyCollection<ScriptId> of, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<ScriptId, ScriptUse>>(ratings
            .Where(rating => of.Contains(rating.Key.Item1))
            .GroupBy(rating => rating.Key.Item1)
            .ToDictionary(rated => rated.Key, rated => new ScriptUse(rated.Count(rating => rating.Value.IsUseful), rated.Count(rating => !rating.Value.IsUseful))));

    public Task<ScriptRating?> FindRatingAsync(ScriptId script, MemberId by, CancellationToken cancellationToken) => Task.FromResult(ratings.GetValueOrDefault((script, by)));
}
