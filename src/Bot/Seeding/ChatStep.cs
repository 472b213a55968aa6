using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Seeding;

/// <summary>Binds a group chat to its scope.</summary>
internal sealed class ChatStep(BoundChat world, bool replace) : ISeedStep
{
    public async Task<SeedReport> ApplyAsync(ISalesSession session, CancellationToken cancellationToken)
    {
        var present = (await session.Organisation.FindChatAsync(world.Address, cancellationToken))?.Scope;
        if (present == world.Scope)
        {
            return Report(SeedTally.OneSame);
        }

        if (present is not null && !replace)
        {
            return Report(SeedTally.OneKept);
        }

        await session.Organisation.BindChatAsync(world, cancellationToken);
        return Report(present is null ? SeedTally.OneAdded : SeedTally.OneChanged);
    }

    private static SeedReport Report(SeedTally tally) => new() { Chats = tally };
}
