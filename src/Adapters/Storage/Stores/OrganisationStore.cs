using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Adapters.Storage.Rows;
using SalesBot.Domain.Organisation;

namespace SalesBot.Adapters.Storage.Stores;

/// <inheritdoc />
internal sealed class OrganisationStore(SalesContext context) : IOrganisationStore
{
    public async Task<OrganisationChart> LoadAsync(CancellationToken cancellationToken)
    {
        var regions = await OrganisationQueries.Regions(context).ToListAsync(cancellationToken);
        var groups = await OrganisationQueries.Groups(context).ToListAsync(cancellationToken);
        var members = await OrganisationQueries.Members(context).ToListAsync(cancellationToken);
        return new OrganisationChart(
            regions.Select(row => row.ToRegion()),
            groups.Select(row => row.ToGroup()),
            members.Select(row => row.ToMember()));
    }

    public async Task SaveAsync(OrganisationChart chart, CancellationToken cancellationToken)
    {
        Merge(await OrganisationQueries.Regions(context).ToDictionaryAsync(row => row.Id, cancellationToken), chart.Regions, region => region.Id.Value, (row, region) => row.Take(region));
        Merge(await OrganisationQueries.Groups(context).ToDictionaryAsync(row => row.Id, cancellationToken), chart.Groups, group => group.Id.Value, (row, group) => row.Take(group));
        Merge(await OrganisationQueries.Members(context).ToDictionaryAsync(row => row.Id, cancellationToken), chart.Members, member => member.Id.Value, (row, member) => row.Take(member));
        await context.SaveChangesAsync(cancellationToken);
        context.LetGo(row => row is RegionRow or GroupRow or MemberRow);
    }

    public async Task SaveJoinedAsync(MemberId member, DateOnly day, CancellationToken cancellationToken)
    {
        if (await OrganisationQueries.Members(context).FirstOrDefaultAsync(row => row.Id == member.Value, cancellationToken) is { } known)
        {
            known.JoinedOn = day;
            await context.SaveChangesAsync(cancellationToken);
        }
    }

    public async Task<MemberId?> FindByAccountAsync(string platform, string account, CancellationToken cancellationToken)
    {
        if (!StorableText.Is(account))
        {
            return null;
        }

        var row = await OrganisationQueries.Account(context, platform, account).AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        return row is null ? null : new MemberId(row.Member);
    }

    /// <remarks>They are kept as they were given, so that the spellings are compared here. It is rarely asked.</remarks>
    public async Task<IReadOnlyList<MemberId>> FindByContactAsync(string mobileOrEmail, CancellationToken cancellationToken)
    {
        if (MemberContact.Normalise(mobileOrEmail) is not { } wanted)
        {
            return [];
        }

        var rows = await OrganisationQueries.Contactable(context).AsNoTracking().ToListAsync(cancellationToken);
        return [.. rows.Where(row => MemberContact.Normalise(row.Mobile) == wanted || MemberContact.Normalise(row.Email) == wanted).Select(row => new MemberId(row.Member))];
    }

    public async Task<MemberProfile?> FindProfileAsync(MemberId member, CancellationToken cancellationToken)
    {
        var profile = await OrganisationQueries.Profile(context, member.Value).FirstOrDefaultAsync(cancellationToken);
        if (profile is null)
        {
            return null;
        }

        var accounts = await OrganisationQueries.AccountsOf(context, member.Value).AsNoTracking().ToListAsync(cancellationToken);
        return profile.ToProfile(accounts);
    }

    public async Task<IReadOnlyDictionary<MemberId, MemberProfile>> FindProfilesAsync(IReadOnlyCollection<MemberId> members, CancellationToken cancellationToken)
    {
        List<Guid> ids = [.. members.Select(member => member.Value)];
        var profiles = await Questions.AskAsync(ids, some => OrganisationQueries.ProfilesOf(context, some).AsNoTracking(), cancellationToken);
        var accounts = (await Questions.AskAsync(ids, some => OrganisationQueries.AccountsOfAll(context, some).AsNoTracking(), cancellationToken)).ToLookup(row => row.Member);
        return profiles.ToDictionary(row => new MemberId(row.Member), row => row.ToProfile(accounts[row.Member]));
    }

    public async Task SaveProfileAsync(MemberProfile profile, CancellationToken cancellationToken)
    {
        var row = await OrganisationQueries.Profile(context, profile.Member.Value).FirstOrDefaultAsync(cancellationToken);
        if (row is null)
        {
            row = new ProfileRow { Member = profile.Member.Value };
            context.Add(row);
        }

        (row.Mobile, row.Email, row.Prefers, row.Language) = (profile.Mobile, profile.Email, profile.Prefers, profile.Language);

        // An account is its row's key: those that were bound before give way, whosever they were.
        await OrganisationQueries.AccountsOf(context, profile.Member.Value).ExecuteDeleteAsync(cancellationToken);
        foreach (var (platform, account) in profile.Accounts)
        {
            await OrganisationQueries.Account(context, platform, account).ExecuteDeleteAsync(cancellationToken);
        }

        context.AddRange(profile.Accounts.Select(account => new AccountRow { Platform = account.Key, Account = account.Value, Member = profile.Member.Value }));
        await context.SaveChangesAsync(cancellationToken);
        context.LetGo(row => row is ProfileRow or AccountRow);
    }

    public async Task<BoundChat?> FindChatAsync(ChatAddress chat, CancellationToken cancellationToken) =>
        StorableText.Is(chat.Id)
            ? (await OrganisationQueries.Chat(context, chat.Platform, chat.Kind, chat.Id).FirstOrDefaultAsync(cancellationToken))?.ToBoundChat()
            : null;

    public async Task<IReadOnlyList<BoundChat>> BoundChatsAsync(CancellationToken cancellationToken) =>
        [.. (await OrganisationQueries.Chats(context).AsNoTracking().ToListAsync(cancellationToken)).Select(row => row.ToBoundChat())];

    public Task SetOutsidersAsync(ChatAddress chat, ChatOutsiders outsiders, CancellationToken cancellationToken) =>
        OrganisationQueries.Chat(context, chat.Platform, chat.Kind, chat.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Outsiders, outsiders), cancellationToken);

    public async Task BindChatAsync(BoundChat chat, CancellationToken cancellationToken)
    {
        var (address, scope) = (chat.Address, chat.Scope);
        var row = await OrganisationQueries.Chat(context, address.Platform, address.Kind, address.Id).FirstOrDefaultAsync(cancellationToken);
        if (row is null)
        {
            row = new ChatRow { Platform = address.Platform, Kind = address.Kind, ChatId = address.Id };
            context.Add(row);
        }

        (row.Group, row.Region, row.Form, row.ServiceUrl) = (scope.Group?.Value, scope.Region?.Value, chat.Form, chat.ServiceUrl);
        await context.SaveChangesAsync(cancellationToken);
    }

    private void Merge<TRow, TEntry>(Dictionary<Guid, TRow> rows, IEnumerable<TEntry> entries, Func<TEntry, Guid> id, Action<TRow, TEntry> take)
        where TRow : class, new()
    {
        foreach (var entry in entries)
        {
            if (!rows.TryGetValue(id(entry), out var row))
            {
                row = new TRow();
                context.Add(row);
            }

            take(row, entry);
        }
    }
}
