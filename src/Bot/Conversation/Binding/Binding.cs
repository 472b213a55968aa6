using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>An administrator says in private whose account it is that the bot does not know, and confirms it.</summary>
internal sealed class Binding(TurnContext turn)
{
    private bool IsAllowed => turn.Speaker.Role == Role.Administrator && turn.Turn.Message.Chat.Kind == ChatKind.Direct;

    /// <summary>Asks whether to bind, where an administrator's text says so.</summary>
    /// <returns>Whether it was such a text.</returns>
    public async Task<bool> TryAskAsync(string text, CancellationToken cancellationToken)
    {
        if (!IsAllowed || BindingRequest.Find(text) is not { Account.Length: <= ChatAddress.IdMaxLength } request)
        {
            return false;
        }

        if (turn.Chart.FindByName(request.Name) is not { } member)
        {
            turn.Say(turn.Words.BindNobody(request.Name));
            return true;
        }

        var platform = request.Platform ?? turn.Turn.Message.Chat.Platform;
        await AskAsync(platform, BindingRequest.AccountOn(platform, request.Account), member, cancellationToken);
        return true;
    }

    /// <summary>Binds what was asked.</summary>
    public void Bind(ImmutableSortedDictionary<string, string> data)
    {
        if (!IsAllowed
            || data.GetValueOrDefault(Keys.Platform) is not { Length: > 0 and <= ChatAddress.PlatformMaxLength } platform
            || data.GetValueOrDefault(Keys.Account) is not { Length: > 0 and <= ChatAddress.IdMaxLength } account
            || !Guid.TryParse(data.GetValueOrDefault(Keys.Member), out var id)
            || turn.Chart.Find(new MemberId(id)) is not { } member)
        {
            turn.Refuse(turn.Words.UnusableButton);
            return;
        }

        turn.Bound.Add(new BoundAccount(platform, account, member.Id));
        turn.Say(turn.Words.BoundNow(platform, account, member.Name));
    }

    private async Task AskAsync(string platform, string account, Member member, CancellationToken cancellationToken)
    {
        var holder = await turn.Session.Organisation.FindByAccountAsync(platform, account, cancellationToken);
        if (holder == member.Id)
        {
            turn.Say(turn.Words.BindAlready(platform, account, member.Name));
            return;
        }

        var profile = await turn.Session.Organisation.FindProfileAsync(member.Id, cancellationToken);
        var notes = ImmutableArray.CreateBuilder<string>();
        if (holder is not null)
        {
            notes.Add(turn.Words.BindTakesFrom(turn.NameOf(holder)));
        }

        if (profile is not null && profile.Accounts.TryGetValue(platform, out var before))
        {
            notes.Add(turn.Words.BindReplaces(member.Name, before));
        }

        turn.Show(new Card
        {
            Purpose = CardPurpose.Question,
            Title = turn.Words.BindTitle(platform, account, member.Name),
            Sections = notes.Count == 0 ? [] : [new CardSection { Notes = notes.ToImmutable() }],
            Actions =
            [
                Button.Of(
                    Verbs.Bind,
                    turn.Words.BindButton,
                    CardActionStyle.Primary,
                    data: [(Keys.Platform, platform), (Keys.Account, account), (Keys.Member, member.Id.ToString())]),
                Button.Of(Verbs.LeaveUnbound, turn.Words.LeaveUnboundButton),
            ],
        });
        turn.Asks = new Asks("confirm", [turn.Words.BindButton, turn.Words.LeaveUnboundButton]);
    }
}
