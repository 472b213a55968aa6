using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>Says of a group chat whether people from outside read along (「华东一组群没有外部人员」): administrators may, and whoever leads what the chat stands for.</summary>
internal sealed class OutsiderKeeping(TurnContext turn)
{
    private static readonly RequestForm Chinese = new(@"^(?:(?<part>[^，,。？?！!]{2,20}?)的?)?(?:这个|本|咱们|我们)?群(?:里|聊里?)?(?:现在|已经|已)?(?<no>没有?|无)?有?外部(?:人员|联系人|成员|的?人)了?[。！!]?$", "外部");
    private static readonly RequestForm English = new(@"^(?:there are )?(?<no>no )?outsiders (?:here|in (?:the )?(?<part>.{2,30}?)(?: group| chat)?)[.!]?$", "outsiders");

    /// <summary>Does what the text asks for, where it asks for something of the kind.</summary>
    /// <returns>Whether it did.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        var said = Chinese.Match(text.Trim()) is { Success: true } match ? match : English.Match(text.Trim());
        if (!said.Success)
        {
            return false;
        }

        Scope? part = null;
        if (said.Groups["part"] is { Success: true, Value: var name } && (part = TeamNames.Find(name.Trim(), turn.Chart, turn.Speaker, turn.Turn.Scope)?.Scope) is null)
        {
            return false;
        }

        var wanted = said.Groups["no"].Success ? ChatOutsiders.Accepted : ChatOutsiders.Present;
        var bound = (await turn.Session.Organisation.BoundChatsAsync(cancellationToken)).Where(chat => chat.Address.Kind == ChatKind.Group).ToList();
        Take(part, wanted, bound);
        return true;
    }

    private void Take(Scope? part, ChatOutsiders wanted, List<BoundChat> bound)
    {
        var own = turn.Turn.Message.Chat;
        var meant = bound.Where(chat => part is not null ? chat.Scope == part : own.Kind == ChatKind.Group ? chat.Address == own : chat.Outsiders != wanted && MaySet(chat)).ToList();
        if (meant.Count == 0)
        {
            turn.Refuse(part is null ? turn.Words.OutsidersNowhere : turn.Words.OutsidersNoChat(NameOf(part)));
        }
        else if (!meant.TrueForAll(MaySet))
        {
            turn.Refuse(turn.Words.OutsidersNotYours(NameOf(meant[0].Scope)));
        }
        else if (meant.Select(chat => chat.Scope).Distinct().ToList() is { Count: > 1 } several)
        {
            turn.Refuse(turn.Words.OutsidersWhich(turn.Words.List(several.Select(NameOf)), NameOf(several[0])));
        }
        else if (wanted == ChatOutsiders.Accepted && meant.Exists(chat => turn.Options.Wins?.PolicyOf(chat.Address).HasOutsiders is true))
        {
            turn.Refuse(turn.Words.OutsidersConfigured(NameOf(meant[0].Scope)));
        }
        else
        {
            turn.Outsiders.AddRange(meant.Select(chat => new OutsidersOrder(chat.Address, wanted)));
            turn.Say(wanted == ChatOutsiders.Accepted ? turn.Words.OutsidersAccepted(NameOf(meant[0].Scope)) : turn.Words.OutsidersKept(NameOf(meant[0].Scope)));
        }
    }

    private bool MaySet(BoundChat chat) => turn.Speaker.Role == Role.Administrator || BoardAccess.Leads(turn.Chart, turn.Speaker, chat.Scope);

    private string NameOf(Scope scope) => turn.Words.PartOf(scope, turn.Chart);
}
