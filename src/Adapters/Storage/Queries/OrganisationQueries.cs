using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Rows;

namespace SalesBot.Adapters.Storage.Queries;

/// <summary>What is asked of who works here.</summary>
internal static class OrganisationQueries
{
    public static IQueryable<RegionRow> Regions(SalesContext context) => context.Regions.OrderBy(region => region.Sequence);

    public static IQueryable<GroupRow> Groups(SalesContext context) => context.Groups.OrderBy(group => group.Sequence);

    public static IQueryable<MemberRow> Members(SalesContext context) => context.Members.OrderBy(member => member.Sequence);

    public static IQueryable<AccountRow> Account(SalesContext context, string platform, string account) =>
        context.Accounts.Where(row => row.Platform == platform && row.Account == account);

    public static IQueryable<AccountRow> AccountsOf(SalesContext context, Guid member) =>
        context.Accounts.Where(row => row.Member == member);

    public static IQueryable<AccountRow> AccountsOfAll(SalesContext context, IReadOnlyCollection<Guid> members) =>
        context.Accounts.Where(row => members.Contains(row.Member));

    public static IQueryable<ProfileRow> ProfilesOf(SalesContext context, IReadOnlyCollection<Guid> members) =>
        context.Profiles.Where(row => members.Contains(row.Member));

    public static IQueryable<ProfileRow> Profile(SalesContext context, Guid member) =>
        context.Profiles.Where(row => row.Member == member);

    public static IQueryable<ProfileRow> Contactable(SalesContext context) =>
        context.Profiles.Where(row => row.Mobile != null || row.Email != null);

    public static IQueryable<ChatRow> Chats(SalesContext context) =>
        context.Chats.OrderBy(row => row.Platform).ThenBy(row => row.ChatId);

    public static IQueryable<ChatRow> Chat(SalesContext context, string platform, ChatKind kind, string chatId) =>
        context.Chats.Where(row => row.Platform == platform && row.Kind == kind && row.ChatId == chatId);
}
