using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Bot.Hosting.Rehearsals;

/// <summary>Takes everything and shows it to nobody.</summary>
internal sealed class SilentPlatform : IChatPlatform
{
    public const string Stage = PlatformName.Teams;

    public string Name => Stage;

    public IReadOnlyCollection<ChatRoute> ServedElsewhere => [];

    public bool Deduplicates(OutgoingMessage message) => true;

    public Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken cancellationToken) =>
        Task.FromResult<SendOutcome>(new SendOutcome.Accepted(null));

    public Task<FetchOutcome> FetchAsync(ChatAttachment attachment, CancellationToken cancellationToken) =>
        Task.FromResult<FetchOutcome>(new FetchOutcome.Gone("There are no files on a stage."));
}
