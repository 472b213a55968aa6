using System.Collections.Immutable;

namespace SalesBot.Simulators.DingTalk;

/// <summary>A card: what all see, what single persons see beside it, and where it stands.</summary>
internal sealed class CardInstance(string outTrackId, CardTemplate template, SimulatedApp app, string callbackType, string routeKey)
{
    private readonly Dictionary<string, ImmutableSortedDictionary<string, string>> privately = new(StringComparer.Ordinal);

    /// <summary>Public data that only the one who pressed was given, until the next update.</summary>
    private readonly Dictionary<string, ImmutableSortedDictionary<string, string>> answered = new(StringComparer.Ordinal);

    private ImmutableSortedDictionary<string, string> values = Empty;

    public static ImmutableSortedDictionary<string, string> Empty { get; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public string OutTrackId => outTrackId;

    public SimulatedApp App => app;

    public string CallbackType => callbackType;

    public string RouteKey => routeKey;

    /// <summary>The chats where it was delivered, with the message's id there.</summary>
    public List<(string Chat, string MessageId, string SpaceId)> Places { get; } = [];

    /// <summary>Callbacks that the product has not answered yet.</summary>
    public List<Task> Unanswered { get; } = [];

    public ImmutableArray<string> Viewers => [.. privately.Keys.Union(answered.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public SeenCard View(string? userId)
    {
        var seen = userId is not null && answered.TryGetValue(userId, out var own) ? own : values;
        return CardDrawing.Draw(template, outTrackId, userId is null ? seen : seen.SetItems(privately.GetValueOrDefault(userId, Empty)));
    }

    /// <summary>Replaces the public data, or sets single variables. Whoever saw an answer of his own sees the public data again.</summary>
    public void SetPublic(ImmutableSortedDictionary<string, string> given, bool byKey)
    {
        values = byKey ? values.SetItems(given) : given;
        answered.Clear();
    }

    public void Append(string key, string text) => SetPublic(Empty.Add(key, values.GetValueOrDefault(key, "") + text), byKey: true);

    public void SetPrivate(string userId, ImmutableSortedDictionary<string, string> given, bool byKey) =>
        privately[userId] = byKey ? privately.GetValueOrDefault(userId, Empty).SetItems(given) : given;

    public void Answer(string userId, ImmutableSortedDictionary<string, string> given, bool byKey) => answered[userId] = byKey ? values.SetItems(given) : given;
}
