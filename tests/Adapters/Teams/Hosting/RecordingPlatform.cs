using System.Threading.Channels;
using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.Tests.Teams.Hosting;

/// <summary>What is said in Teams without the service.</summary>
internal sealed class RecordingPlatform : IChatPlatform
{
    private readonly Channel<OutgoingMessage> said = Channel.CreateUnbounded<OutgoingMessage>();

    public string Name => PlatformName.Teams;

    public IReadOnlyCollection<ChatRoute> ServedElsewhere => [];

    public bool Deduplicates(OutgoingMessage message) => false;

    public Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        said.Writer.TryWrite(message);
        return Task.FromResult<SendOutcome>(new SendOutcome.Accepted("1"));
    }

    public Task<FetchOutcome> FetchAsync(ChatAttachment attachment, CancellationToken cancellationToken) =>
        Task.FromResult<FetchOutcome>(new FetchOutcome.Gone("nothing was sent"));

    /// <summary>What is said next.</summary>
    public async Task<OutgoingMessage> NextAsync() => await said.Reader.ReadAsync(TestContext.Current.CancellationToken);
}
