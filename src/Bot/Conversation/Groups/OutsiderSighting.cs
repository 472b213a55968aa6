using System.Globalization;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>Somebody from outside was seen in a group chat: from then on it counts as one with outsiders, and those who may change that are told once.</summary>
internal sealed class OutsiderSighting(ConversationOptions options, OrganisationChart chart, ISalesSession session)
{
    /// <summary>What should happen.</summary>
    public async Task<TurnOutcome> FollowAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        var nothing = new TurnOutcome { StateChat = message.Chat };
        return await session.Organisation.FindChatAsync(message.Chat, cancellationToken) is { Outsiders: ChatOutsiders.None } chat
            ? nothing with { Outsiders = [new OutsidersOrder(chat.Address, ChatOutsiders.Present)], Messages = [.. await TellAsync(chat, message, cancellationToken)] }
            : nothing;
    }

    private async Task<List<OutgoingMessage>> TellAsync(BoundChat chat, ChatMessage message, CancellationToken cancellationToken)
    {
        var administrators = chart.Members.Where(member => member.Role == Role.Administrator).Select(member => member.Id).ToList();
        List<MemberId> told = administrators.Count > 0 ? administrators : BoardAccess.LeaderOf(chart, chat.Scope) is { } leader ? [leader.Id] : [];
        var profiles = await session.Organisation.FindProfilesAsync(told, cancellationToken);
        var (sighting, today) = (Guid.CreateVersion7(message.ReceivedAt), DateOnly.FromDateTime(options.Clock.ToLocal(message.ReceivedAt).DateTime));
        var messages = new List<OutgoingMessage>();
        foreach (var profile in told.Select(member => profiles.GetValueOrDefault(member)).OfType<MemberProfile>())
        {
            if (Reaching.AccountOf(profile, message.Chat.Platform) is { } account)
            {
                var words = new Wording(LanguageTags.Read(profile.Language, options.Language), today, options.Pipeline);
                messages.Add(new OutgoingMessage
                {
                    Key = string.Create(CultureInfo.InvariantCulture, $"outsiders/{sighting}/{profile.Member}"),
                    Kind = OutgoingKind.Notice,
                    Chat = account,
                    To = profile.Member,
                    At = message.ReceivedAt,
                    HeldUntil = options.Schedules is { } book ? await book.HeldUntilAsync(profile.Member, message.ReceivedAt, session, cancellationToken) : null,
                    Text = words.OutsidersSeen(words.PartOf(chat.Scope, chart), chat.Address.Platform),
                });
            }
        }

        return messages;
    }
}
