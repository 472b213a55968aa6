using SalesBot.Adapters.Teams.Protocol.Tokens;

namespace SalesBot.Adapters.Tests.Teams.Tokens;

/// <summary>What was told of the keys.</summary>
internal sealed class KeyNews : IKeyNews
{
    public int FetchedCount { get; private set; }

    public List<(string Reason, bool AreThereOthers)> Troubles { get; } = [];

    public void Fetched(int count) => FetchedCount = count;

    public void NotFetched(string reason, bool areThereOthers) => Troubles.Add((reason, areThereOthers));
}
