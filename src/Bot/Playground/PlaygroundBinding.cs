using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Delivery;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Playground;

/// <summary>Gives everybody an account in the playground, which is their name, and every group, region and the company a group chat.</summary>
internal sealed class PlaygroundBinding(ISalesDatabase database, CatalogueFeed catalogue, TimeProvider time, ILogger<PlaygroundBinding> logger) : BackgroundService
{
    /// <summary>How soon those who join while the service runs have an account.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private OrganisationChart bound = OrganisationChart.Empty;

    /// <summary>Binds before the first message can come.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await BindAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await BindAsync(stoppingToken);
            }
            catch (DatabaseUnavailableException error)
            {
                logger.DatabaseUnavailable(error);
            }
        }
    }

    private async Task BindAsync(CancellationToken cancellationToken)
    {
        var chart = catalogue.Chart;
        if (ReferenceEquals(chart, bound))
        {
            return;
        }

        await database.WriteAsync(
            async (session, token) =>
            {
                foreach (var member in chart.Members)
                {
                    await BindAsync(member, session.Organisation, token);
                }

                foreach (var (name, scope) in PlaygroundGroups.Of(chart))
                {
                    var address = new ChatAddress(PlaygroundPlatform.PlatformName, ChatKind.Group, name);
                    await session.Organisation.BindChatAsync(new BoundChat(address, scope, "conversation", ServiceUrl: null), token);
                }

                return true;
            },
            cancellationToken);
        bound = chart;
    }

    private static async Task BindAsync(Member member, IOrganisationStore organisation, CancellationToken cancellationToken)
    {
        var profile = await organisation.FindProfileAsync(member.Id, cancellationToken)
            ?? new MemberProfile(member.Id, Mobile: null, Email: null, Prefers: null, Language: null, Accounts: ImmutableSortedDictionary<string, string>.Empty);
        if (profile.Accounts.GetValueOrDefault(PlaygroundPlatform.PlatformName) != member.Name)
        {
            await organisation.SaveProfileAsync(
                profile with { Accounts = profile.Accounts.SetItem(PlaygroundPlatform.PlatformName, member.Name) },
                cancellationToken);
        }
    }
}
