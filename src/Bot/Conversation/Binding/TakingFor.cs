using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>
/// At a door that is open for tests (<see cref="ChatMessage.ProposedName"/>), somebody without an account is taken for the member of the same name, or
/// for whom they say or pick. Nothing is proved; no other door leads here.
/// </summary>
internal static class TakingFor
{
    /// <summary>The most members that are offered; a card is no phone book.</summary>
    private const int MostOffered = 60;

    /// <summary>The member whom the person has said or picked to be; null where the message says nothing of it.</summary>
    public static Member? FindChosen(ChatMessage message, OrganisationChart chart)
    {
        if (message.ProposedName is null)
        {
            return null;
        }

        return message.Press is { Verb: Verbs.TakeFor } press
            ? Guid.TryParse(press.Data.GetValueOrDefault(Keys.Member), out var id) ? chart.Find(new MemberId(id)) : null
            : TakingForRequest.FindName(message.Text) is { } name ? chart.FindByName(name) : null;
    }

    /// <summary>The member whose name the person bears; null where there is none.</summary>
    public static Member? FindNamesake(ChatMessage message, OrganisationChart chart) =>
        message.ProposedName is { } name ? chart.FindByName(name.Trim()) : null;

    /// <summary>The person's account is the member's from now on.</summary>
    public static BoundAccount Bind(ChatMessage message, Member member) => new(message.Chat.Platform, message.Sender, member.Id);

    /// <summary>Says whom the person is taken for.</summary>
    public static TurnOutcome Confirm(ChatMessage message, Member member, Language language) => new()
    {
        Replies = [new Reply(Wording.In(language).TakenFor(member.Name))],
        Bound = [Bind(message, member)],
        StateChat = message.Chat,
    };

    /// <summary>Asks who the person wants to be.</summary>
    public static TurnOutcome Ask(ChatMessage message, OrganisationChart chart, Language language)
    {
        var words = Wording.In(language);
        ImmutableArray<Member> offered = [.. chart.Members.Take(MostOffered)];
        var unknown = TakingForRequest.FindName(message.Text) is { } name ? words.TakeForNobody(name) : "";
        var card = new Card
        {
            Purpose = CardPurpose.Question,
            Title = words.TakeForTitle,
            Language = LanguageTags.Of(language),
            Sections = [new CardSection { Notes = [.. ((string[])[unknown, words.TakeForNote]).Where(note => note.Length > 0)] }],
            Inputs = offered.IsEmpty
                ? []
                :
                [
                    new CardInput
                    {
                        Key = Keys.Member,
                        Label = words.TakeForLabel,
                        Kind = CardInputKind.Choice,
                        Value = offered[0].Id.ToString(),
                        Choices = [.. offered.Select(member => new CardChoice(member.Id.ToString(), member.Name))],
                        Instead = words.TakeForInstead(offered[0].Name),
                    },
                ],
            Actions = offered.IsEmpty ? [] : [Button.Of(Verbs.TakeFor, words.TakeForButton, CardActionStyle.Primary)],
        };
        return new TurnOutcome { Replies = [new Reply(TextTwin.Of(card, words), card)], StateChat = message.Chat };
    }
}
