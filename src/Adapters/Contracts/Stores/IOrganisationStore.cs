using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Domain.Organisation;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>Who works here, and which accounts and chats are whose.</summary>
public interface IOrganisationStore
{
    /// <summary>Everybody.</summary>
    Task<OrganisationChart> LoadAsync(CancellationToken cancellationToken);

    /// <summary>Adds what is missing and updates what differs, by id; removes nobody.</summary>
    Task SaveAsync(OrganisationChart chart, CancellationToken cancellationToken);

    /// <summary>Keeps the first day of a member; nothing where there is none of that id.</summary>
    Task SaveJoinedAsync(MemberId member, DateOnly day, CancellationToken cancellationToken);

    /// <summary>The member to whom the platform's account is bound, or null.</summary>
    Task<MemberId?> FindByAccountAsync(string platform, string account, CancellationToken cancellationToken);

    /// <summary>How the member is reached, or null where nothing is known.</summary>
    Task<MemberProfile?> FindProfileAsync(MemberId member, CancellationToken cancellationToken);

    /// <summary>How these members are reached; one of whom nothing is known is left out.</summary>
    Task<IReadOnlyDictionary<MemberId, MemberProfile>> FindProfilesAsync(IReadOnlyCollection<MemberId> members, CancellationToken cancellationToken);

    /// <summary>The members of whom this mobile number or mail address is known; <see cref="MemberContact"/> says which spellings are the same.</summary>
    Task<IReadOnlyList<MemberId>> FindByContactAsync(string mobileOrEmail, CancellationToken cancellationToken);

    /// <summary>Sets how the member is reached; an account given here is taken from whoever had it.</summary>
    Task SaveProfileAsync(MemberProfile profile, CancellationToken cancellationToken);

    /// <summary>The group chat with the scope that it is bound to, or null.</summary>
    Task<BoundChat?> FindChatAsync(ChatAddress chat, CancellationToken cancellationToken);

    /// <summary>All group chats that are bound to a scope.</summary>
    Task<IReadOnlyList<BoundChat>> BoundChatsAsync(CancellationToken cancellationToken);

    /// <summary>Keeps whether people from outside read along; nothing where the chat is bound to no scope.</summary>
    Task SetOutsidersAsync(ChatAddress chat, ChatOutsiders outsiders, CancellationToken cancellationToken);

    /// <summary>Binds a group chat to a scope, in place of the scope it had. Whether outsiders read along there stays as it is known.</summary>
    Task BindChatAsync(BoundChat chat, CancellationToken cancellationToken);
}
