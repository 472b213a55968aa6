using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Library;

namespace SalesBot.Bot.Conversation;

/// <summary>What somebody has shared, and how to take it out again (我的话术).</summary>
internal sealed class OwnScripts(TurnContext turn)
{
    private const int MostShown = 5;
    private const int LongestLine = 60;

    /// <summary>Shows the newest of them.</summary>
    public async Task ShowAsync(CancellationToken cancellationToken)
    {
        var scripts = await turn.Session.Library.OfAuthorAsync(turn.Speaker.Id, MostShown, cancellationToken);
        if (scripts.Count == 0)
        {
            turn.SayPrivately(turn.Words.ScriptsNone);
            return;
        }

        var use = await turn.Session.Library.UseOfAsync([.. scripts.Select(script => script.Id)], cancellationToken);
        turn.Show(new Card
        {
            Purpose = CardPurpose.Answer,
            Title = turn.Words.ScriptsOfYours,
            Sections =
            [
                .. scripts.Select((script, index) => new CardSection
                {
                    Title = turn.Words.ScriptHead(index + 1, script.Topic),
                    Notes = [script.Text.Length <= LongestLine ? script.Text : $"{ProgressRecorder.Cut(script.Text, LongestLine)}…", turn.Words.ScriptUsed(turn.Words.Day(script.On), use.GetValueOrDefault(script.Id))],
                }),
            ],
            Actions = [.. scripts.Select((script, index) => Button.Of(Verbs.ScriptDelete, turn.Words.ScriptDeleteButton(index + 1), CardActionStyle.Destructive, data: [(Keys.Script, script.Id.ToString())]))],
        });
    }

    /// <summary>Takes one out, as its author or somebody above asks.</summary>
    public async Task DeleteAsync(ImmutableSortedDictionary<string, string> data, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(data.GetValueOrDefault(Keys.Script), out var id) || await turn.Session.Library.FindAsync(new ScriptId(id), cancellationToken) is not { } script)
        {
            turn.Refuse(turn.Words.UnusableButton);
            return;
        }

        if (script.Author != turn.Speaker.Id && (turn.Chart.Find(script.Author) is not { } author || !turn.Chart.IsAbove(turn.Speaker, author)))
        {
            turn.Refuse(turn.Words.ScriptNotYours(turn.NameOf(script.Author)));
            return;
        }

        if (script.Withdrawn)
        {
            turn.SayPrivately(turn.Words.ScriptIsGone);
            return;
        }

        turn.Ledger.Withdraw(script);
        turn.Show(new Card
        {
            Purpose = CardPurpose.Receipt,
            Title = turn.Words.ScriptDeleted(ScriptText.Heading(script)),
            Actions = [Button.Of(Verbs.Undo, turn.Words.UndoButton, data: [(Keys.ChangeSet, turn.Change.ChangeSet.ToString())])],
            Foot = turn.Words.UndoWithin(turn.Options.UndoWindow),
        });
    }
}
