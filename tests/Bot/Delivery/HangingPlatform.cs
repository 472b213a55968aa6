using System.Collections.Concurrent;
using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Bot.Tests.Delivery;

/// <summary>A platform that takes what it is sent, but keeps some of it waiting for the answer.</summary>
internal sealed class HangingPlatform(Func<OutgoingMessage, bool> hangs, string name = "Scripted", bool deduplicates = false) : IChatPlatform
{
    private readonly TaskCompletionSource answers = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What has reached it, in order.</summary>
    public ConcurrentQueue<OutgoingMessage> Begun { get; } = new();

    public string Name => name;

    public IReadOnlyCollection<ChatRoute> ServedElsewhere => [];

    public bool Deduplicates(OutgoingMessage message) => deduplicates;

    public async Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        await Task.Yield();
        Begun.Enqueue(message);
        if (hangs(message))
        {
            await answers.Task.WaitAsync(cancellationToken);
        }

        return new SendOutcome.Accepted(null);
    }

    /// <summary>Answers all that wait.</summary>
    public void Answer() => answers.TrySetResult();

    public Task<FetchOutcome> FetchAsync(ChatAttachment attachment, CancellationToken cancellationToken) =>
        Task.FromResult<FetchOutcome>(new FetchOutcome.Gone("Nothing is kept here."));
}
