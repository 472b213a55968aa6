using System.Globalization;

namespace SalesBot.Campaigns;

/// <summary>Messages that each have exactly one effect: a visit.</summary>
internal static class CampaignTraffic
{
    /// <summary>How the id of every campaign's message begins.</summary>
    public const string IdPrefix = "campaign-";

    /// <summary>So many messages, spread over the people who have something to say, so that several chats are busy at once.</summary>
    public static IReadOnlyList<CampaignMessage> Create(IReadOnlyList<(string Speaker, string Text)> speakers, int count) =>
        [.. Enumerable.Range(0, count).Select(i => new CampaignMessage(
            string.Create(CultureInfo.InvariantCulture, $"{IdPrefix}{i:D6}"),
            speakers[i % speakers.Count].Speaker,
            speakers[i % speakers.Count].Text))];

    /// <summary>Sends them all, so many at once, each until it is answered.</summary>
    /// <param name="messages">The messages.</param>
    /// <param name="clients">How many senders at once.</param>
    /// <param name="send">Sends one; told how many were taken up before it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static Task SendAllAsync(
        IReadOnlyList<CampaignMessage> messages,
        int clients,
        Func<CampaignMessage, int, CancellationToken, Task> send,
        CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(
            messages.Index(),
            new ParallelOptions { MaxDegreeOfParallelism = clients, CancellationToken = cancellationToken },
            async (message, token) => await send(message.Item, message.Index, token));
}
