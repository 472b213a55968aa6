using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Domain.Library;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Answers 「客户嫌贵怎么回」 from what colleagues have shared; where nobody has, it says so, and invents nothing.</summary>
internal sealed class LibraryAnswer(TurnContext turn)
{
    /// <summary>So many of the newest scripts are looked through.</summary>
    public const int MostLookedAt = 2000;

    private const int AnswersOfCard = 3;
    private const int MostFound = 30;
    private const int MostTopics = 5;
    private const int LongestTopic = 24;
    private const int LongestQuestion = 60;

    /// <summary>Answers the question.</summary>
    public Task AnswerAsync(string question, CancellationToken cancellationToken) => ShowAsync(ProgressRecorder.Cut(question.Trim(), LongestQuestion), 0, cancellationToken);

    /// <summary>Says what the library has and how it is asked.</summary>
    public async Task ShowContentsAsync(CancellationToken cancellationToken)
    {
        var newest = await turn.Session.Library.NewestAsync(MostTopics, cancellationToken);
        if (newest.Count == 0)
        {
            turn.Say(turn.Words.LibraryIsEmpty);
            return;
        }

        Show(new Card
        {
            Purpose = CardPurpose.Answer,
            Title = turn.Words.LibraryContents,
            Sections = [new CardSection { Notes = [.. newest.Select(script => turn.Words.Topic(script.Topic.Length > 0 ? script.Topic : ProgressRecorder.Cut(script.Text.ReplaceLineEndings(" "), LongestTopic)))] }],
            Foot = turn.Words.LibraryHowToAsk,
        });
    }

    /// <summary>Shows the next answers, as a button asks.</summary>
    public async Task ShowMoreAsync(ImmutableSortedDictionary<string, string> data, CancellationToken cancellationToken)
    {
        if (!data.TryGetValue(Keys.Text, out var question) || !int.TryParse(data.GetValueOrDefault(Keys.From), NumberStyles.None, CultureInfo.InvariantCulture, out var from) || question.Length > LongestQuestion)
        {
            turn.Refuse(turn.Words.UnusableButton);
            return;
        }

        await ShowAsync(question, from, cancellationToken);
    }

    private async Task ShowAsync(string question, int from, CancellationToken cancellationToken)
    {
        var library = await turn.Session.Library.NewestAsync(MostLookedAt, cancellationToken);
        var found = ScriptSearch.Find(library, question).Take(MostFound).Select(match => match.Script).ToList();
        var use = await turn.Session.Library.UseOfAsync([.. found.Select(script => script.Id)], cancellationToken);

        // What more people found useless than useful comes after the rest.
        ImmutableArray<Script> ranked = [.. found.OrderBy(script => use.GetValueOrDefault(script.Id) is var said && said.Useless > said.Useful)];
        ImmutableArray<Script> shown = [.. ranked.Skip(from).Take(AnswersOfCard)];
        if (shown.IsEmpty)
        {
            Show(Nothing(question, isAll: library.Count < MostLookedAt));
            return;
        }

        Show(await CardAsync(question, from, ranked.Length, shown, use, cancellationToken));
    }

    private async Task<Card> CardAsync(string question, int from, int count, ImmutableArray<Script> shown, IReadOnlyDictionary<ScriptId, ScriptUse> use, CancellationToken cancellationToken)
    {
        var year = new DayRange(turn.Today.AddYears(-1).AddDays(1), turn.Today);
        var won = await turn.Session.Deals.WonWithinAsync([.. shown.Select(script => script.Author).Distinct()], year, cancellationToken);
        var texts = new ScriptText(turn);
        var sections = ImmutableArray.CreateBuilder<CardSection>();
        foreach (var script in shown)
        {
            var said = use.GetValueOrDefault(script.Id);
            sections.Add(new CardSection
            {
                Title = turn.Words.ScriptHead(from + sections.Count + 1, script.Topic),
                Notes =
                [
                    await texts.OfAsync(script, cancellationToken),
                    turn.Words.ScriptBy(turn.NameOf(script.Author), won.TryGetValue(script.Author, out var total) ? total.Count : 0, said, script.Deal is not null),
                ],
            });
        }

        var more = count - from - shown.Length;
        return new Card
        {
            Purpose = CardPurpose.Answer,
            Title = turn.Words.PlaybookTitle(ScriptText.Heading("", question), count),
            Sections = sections.ToImmutable(),
            Actions =
            [
                .. shown.Select((script, index) => Button.Of(Verbs.ScriptUseful, shown.Length == 1 ? turn.Words.UsefulButton : turn.Words.UsefulButtonOf(from + index + 1), data: [(Keys.Script, script.Id.ToString())])),
                Button.Of(Verbs.ScriptUseless, shown.Length == 1 ? turn.Words.UselessButton : turn.Words.AllUselessButton, data: [(Keys.Script, string.Join(',', shown.Select(script => script.Id)))]),
                .. more > 0
                    ? [Button.Of(Verbs.ScriptMore, turn.Words.MoreButton, data: [(Keys.Text, question), (Keys.From, (from + shown.Length).ToString(CultureInfo.InvariantCulture))])]
                    : ImmutableArray<CardAction>.Empty,
            ],
            Foot = turn.Words.PlaybookFoot,
        };
    }

    private Card Nothing(string question, bool isAll) => new()
    {
        Purpose = CardPurpose.Answer,
        Title = turn.Words.PlaybookNone(ScriptText.Heading("", question)),
        Sections = [new CardSection { Notes = isAll ? [turn.Words.PlaybookHowToAdd] : [turn.Words.LibraryLookedAt(MostLookedAt), turn.Words.PlaybookHowToAdd] }],
        Actions = [Button.Of(Verbs.ScriptAdd, turn.Words.ScriptAddButton, data: [(Keys.Text, question)])],
    };

    /// <summary>What all may read is shown to all: an answer in a group helps everybody there.</summary>
    private void Show(Card card)
    {
        if (turn.Turn.Message.Chat.Kind == ChatKind.Group)
        {
            turn.ShowOpenly(card, turn.Words);
        }
        else
        {
            turn.Show(card);
        }
    }
}
