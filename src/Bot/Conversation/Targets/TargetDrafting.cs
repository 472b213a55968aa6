using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Previews many targets at once, and sets them when that is confirmed.</summary>
internal sealed class TargetDrafting(TurnContext turn)
{
    private const int MostShown = 12;
    private const int MostProblems = 5;

    /// <summary>The most that are set at once: more would let everybody else wait.</summary>
    private const int MostTargets = 1000;

    /// <summary>Previews what a table says, with the lines that say nothing.</summary>
    /// <returns>Whether the text is such a table.</returns>
    public async Task<bool> TryTakeTableAsync(string text, CancellationToken cancellationToken)
    {
        var tree = new TargetTree(turn.Chart);
        var own = tree.Own(turn.Speaker);
        if (!text.Contains('\n', StringComparison.Ordinal))
        {
            return false;
        }

        IReadOnlyList<TargetHolder> groups = own.Kind == TargetHolderKind.Group ? [own] : [.. tree.Below(own).SelectMany(below => below.Kind == TargetHolderKind.Region ? tree.Below(below) : [below])];
        if (new TargetTable(new TargetScanner(turn.Chart, turn.Speaker, turn.Today), own, groups, [.. groups.SelectMany(tree.Below)], turn.Today).Read(text) is not { } table)
        {
            return false;
        }

        var rights = new TargetRights(turn);
        var problems = table.Problems.ConvertAll(problem => (problem.Line, Text: turn.Words.TableFault(problem.Fault, problem.Cell)));
        problems.AddRange(table.Targets.Select(each => (each.Line, Text: rights.Refusal(each.Target))).Where(each => each.Text is not null).Select(each => (each.Line, each.Text!)));
        List<Target> targets = await WithWhatStaysAsync([.. table.Targets.Where(each => rights.Refusal(each.Target) is null).Select(each => each.Target)], cancellationToken);
        var results = new List<DraftedResult>();
        foreach (var (line, result) in table.Results)
        {
            if (targets.Exists(target => target.Id == result.Target)
                || (await turn.Session.Targets.FindAsync(result.Target, cancellationToken) is { Withdrawn: false } stored && (tree.Leads(turn.Speaker, stored.Holder) || tree.MaySet(turn.Speaker, stored.Holder))))
            {
                results.Add(result);
            }
            else
            {
                problems.Add((line, turn.Words.NoTargetToReport(TargetNames.Of(result.Holder, turn), turn.Words.TargetDays(new(result.From, result.To)), turn.Words.TargetMeasureName(result.Measure))));
            }
        }

        List<string> notes = [.. problems.OrderBy(problem => problem.Line).Distinct().Take(MostProblems).Select(problem => turn.Words.TableLine(problem.Line, problem.Text))];
        if (problems.Count > MostProblems)
        {
            notes.Add(turn.Words.AndMore(problems.Count - MostProblems));
        }

        if (targets.Count > MostTargets)
        {
            turn.SayPrivately(turn.Words.TableTooLong(targets.Count, MostTargets));
            return true;
        }

        if (targets.Count + results.Count == 0)
        {
            turn.SayPrivately(string.Join('\n', notes.Prepend(turn.Words.TableSaysNothing)));
            return true;
        }

        Preview(turn.Words.TableTitle(targets.Count + results.Count, problems.Select(problem => problem.Line).Distinct().Count()), targets, results, notes);
        return true;
    }

    /// <summary>The targets with what the table does not say of those that are there: as after a sentence, it stays.</summary>
    private async Task<List<Target>> WithWhatStaysAsync(List<Target> targets, CancellationToken cancellationToken)
    {
        if (targets.Count == 0)
        {
            return targets;
        }

        var days = new DayRange(targets.Min(target => target.From), targets.Max(target => target.To));
        var present = (await turn.Session.Targets.TouchingAsync([.. targets.Select(target => target.Holder).Distinct()], days, cancellationToken)).ToDictionary(target => target.Id);
        return targets.ConvertAll(target => present.TryGetValue(target.Id, out var before)
            ? target with { Weight = target.Weight == 0 ? before.Weight : target.Weight, PassMark = target.PassMark ?? before.PassMark, Reserve = before.Reserve }
            : target);
    }

    /// <summary>Shows what would be set.</summary>
    public void Preview(string title, IReadOnlyList<Target> targets, IReadOnlyList<DraftedResult> results, IReadOnlyList<string> notes)
    {
        var draft = new TargetDraft(turn.Turn.ChangeSet.ToString(), turn.Now, [.. targets], [.. results]);
        turn.State = turn.State with { Targets = draft };
        var facts = targets.Select(target => TargetFacts.Of(target, before: null, turn, isNamed: true))
            .Concat(results.Select(result => new CardFact(
                turn.Words.ResultOf(turn.Words.TargetOf(TargetNames.Of(result.Holder, turn), turn.Words.TargetDays(new(result.From, result.To)), turn.Words.TargetMeasureName(result.Measure))),
                turn.Words.Measured(result.Measure, result.Value))))
            .ToList();
        ImmutableArray<string> more = facts.Count > MostShown ? [turn.Words.AndMore(facts.Count - MostShown)] : [];
        turn.Show(new Card
        {
            Purpose = CardPurpose.Question,
            Title = title,
            Sections = [new CardSection { Facts = [.. facts.Take(MostShown)], Notes = [.. more, .. notes] }],
            Actions =
            [
                Button.Of(Verbs.TargetSave, turn.Words.TargetSaveButton, CardActionStyle.Primary, data: [(Keys.Proposal, draft.Id)]),
                Button.Of(Verbs.TargetDrop, turn.Words.TargetDropButton, data: [(Keys.Proposal, draft.Id)]),
            ],
        });
        turn.Asks = new Asks("confirm", [turn.Words.TargetSaveButton, turn.Words.TargetDropButton]);
    }

    /// <summary>Sets what was previewed, or forgets it.</summary>
    public async Task DecideAsync(string id, bool isSaved, CancellationToken cancellationToken)
    {
        if (turn.State.Targets is not { } draft || !string.Equals(draft.Id, id, StringComparison.Ordinal))
        {
            turn.Refuse(turn.Words.ProposalIsOver);
            return;
        }

        turn.State = turn.State with { Targets = null };
        if (!isSaved)
        {
            turn.SayPrivately(turn.Words.TargetsDropped);
        }
        else if (draft.Targets.Select(new TargetRights(turn).Refusal).OfType<string>().FirstOrDefault() is { } refusal)
        {
            turn.Refuse(refusal);
        }
        else
        {
            await new TargetSetting(turn).ApplyAsync(draft.Targets, draft.Results, cancellationToken);
        }
    }
}
