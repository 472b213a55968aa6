using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Takes what is said, pressed or sent about targets: to set, split, accept or look them up.</summary>
internal sealed class TargetKeeping(TurnContext turn)
{
    private const int MeasuresOfForm = 8;

    /// <summary>Takes a text that is about targets.</summary>
    /// <returns>Whether it was such a text.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (await new TargetDrafting(turn).TryTakeTableAsync(text, cancellationToken))
        {
            return true;
        }

        if (await new ProjectProgress(turn).TryShowAsync(text, cancellationToken))
        {
            return true;
        }

        switch (new TargetReader(turn.Chart, turn.Speaker, turn.Today, TargetReader.MayBe(text) ? await new ProjectTargets(turn).NamedInAsync(text, cancellationToken) : []).Read(text))
        {
            case TargetRequest.Set set:
                await new TargetSetting(turn).SetAsync([set], cancellationToken);
                return true;
            case TargetRequest.Several several:
                await new TargetSetting(turn).SetAsync(several.Sets, cancellationToken);
                return true;
            case TargetRequest.Share share:
                await new TargetSetting(turn).ShareAsync(share, cancellationToken);
                return true;
            case TargetRequest.Report report:
                await new TargetSetting(turn).ReportAsync(report, cancellationToken);
                return true;
            case TargetRequest.Split split:
                await new TargetSplitting(turn).ShowAsync(split, cancellationToken);
                return true;
            case TargetRequest.History history:
                await new TargetHistoryAnswer(turn).ShowAsync(history, cancellationToken);
                return true;
            case TargetRequest.Accept accept:
                await new TargetAnswering(turn).AcceptAsync(accept.Days ?? DayRange.MonthOf(turn.Today), cancellationToken);
                return true;
            case TargetRequest.Unclear unclear:
                turn.SayPrivately(turn.Words.TargetUnclear(unclear.Part));
                return true;
            case TargetRequest.Form:
                ShowForm();
                return true;
            default:
                return false;
        }
    }

    /// <summary>Previews a table that was sent as a file.</summary>
    /// <returns>Whether a file held such a table.</returns>
    public async Task<bool> TryTakeFilesAsync(CancellationToken cancellationToken)
    {
        foreach (var (sha256, text) in turn.Turn.Files.Tables)
        {
            if (await new TargetDrafting(turn).TryTakeTableAsync(text, cancellationToken))
            {
                turn.Enclosure = turn.Enclosure with { Files = [.. turn.Enclosure.Files.Where(file => !string.Equals(file.Sha256, sha256, StringComparison.Ordinal))] };
                return true;
            }
        }

        return false;
    }

    /// <summary>Handles a button.</summary>
    public async Task PressAsync(CardPress press, CancellationToken cancellationToken)
    {
        var data = press.Data;
        switch (press.Verb)
        {
            case Verbs.TargetSave or Verbs.TargetDrop when data.TryGetValue(Keys.Proposal, out var draft):
                await new TargetDrafting(turn).DecideAsync(draft, press.Verb == Verbs.TargetSave, cancellationToken);
                break;
            case Verbs.TargetForm:
                await SaveFormAsync(data, cancellationToken);
                break;
            case var _ when !Guid.TryParse(data.GetValueOrDefault(Keys.ChangeSet), out _):
                turn.Refuse(turn.Words.UnusableButton);
                break;
            case Verbs.TargetAccept:
                await new TargetAnswering(turn).AcceptAsync(SetOf(data), cancellationToken);
                break;
            case Verbs.TargetDispute:
                await new TargetAnswering(turn).DisputeAsync(SetOf(data), data, cancellationToken);
                break;
            default:
                await new TargetAnswering(turn).DecideAsync(SetOf(data), press.Verb == Verbs.TargetGrant, cancellationToken);
                break;
        }
    }

    private static ChangeSetId SetOf(ImmutableSortedDictionary<string, string> data) => new(Guid.Parse(data[Keys.ChangeSet]));

    private void ShowForm()
    {
        var words = turn.Words;
        ImmutableArray<CardChoice> periods = [.. Periods().Select(days => new CardChoice(TargetDaysKey.Of(days), words.TargetDays(days)))];
        ImmutableArray<CardChoice> measures = [.. Enum.GetValues<TargetMeasure>().Take(MeasuresOfForm).Concat([TargetMeasure.Satisfaction]).Select(measure => new CardChoice(measure.ToString(), words.TargetMeasureName(measure)))];
        turn.Show(new Card
        {
            Purpose = CardPurpose.Question,
            Title = words.TargetFormTitle,
            Inputs =
            [
                new CardInput { Key = Keys.Member, Label = words.TargetWhoLabel, Kind = CardInputKind.Text, IsRequired = true, Instead = words.TargetInstead },
                new CardInput { Key = Keys.Until, Label = words.TargetDaysLabel, Kind = CardInputKind.Choice, Choices = periods, Value = periods[0].Value, IsRequired = true, Instead = words.TargetInstead },
                new CardInput { Key = Keys.Choice, Label = words.TargetMeasureLabel, Kind = CardInputKind.Choice, Choices = measures, Value = measures[0].Value, IsRequired = true, Instead = words.TargetInstead },
                new CardInput { Key = Keys.Value, Label = words.TargetValueLabel, Kind = CardInputKind.Text, IsRequired = true, Instead = words.TargetInstead },
                new CardInput { Key = Keys.Weight, Label = words.TargetWeightLabel, Kind = CardInputKind.Text, Instead = words.TargetInstead },
                new CardInput { Key = Keys.PassMark, Label = words.TargetPassLabel, Kind = CardInputKind.Text, Instead = words.TargetInstead },
                new CardInput { Key = Keys.Reason, Label = words.ReasonLabel, Kind = CardInputKind.Text, Instead = words.TargetReasonInstead },
            ],
            Actions = [Button.Of(Verbs.TargetForm, words.SaveButton, CardActionStyle.Primary)],
        });
    }

    private async Task SaveFormAsync(IReadOnlyDictionary<string, string> data, CancellationToken cancellationToken)
    {
        var form = new FormReader(data, turn.Words);
        var who = form.Text(Keys.Member, ProgressRecorder.PhraseMaxLength) ?? "";
        var said = form.Text(Keys.Value, ProgressRecorder.PhraseMaxLength) ?? "";
        var holder = who.Length == 0 ? null : new TargetScanner(turn.Chart, turn.Speaker, turn.Today).FindHolder(who);
        var days = TargetDaysKey.Read(data.GetValueOrDefault(Keys.Until));
        if (holder is null || days is null || !Enum.TryParse<TargetMeasure>(data.GetValueOrDefault(Keys.Choice), out var measure) || !Enum.IsDefined(measure))
        {
            turn.SayPrivately(turn.Words.BadForm(turn.Words.BadInput(holder is null ? turn.Words.TargetWhoLabel : turn.Words.TargetDaysLabel, who)));
        }
        else if (TargetTable.ReadValue(said) is not { } value)
        {
            turn.SayPrivately(turn.Words.BadForm(turn.Words.BadInput(turn.Words.TargetValueLabel, said)));
        }
        else
        {
            // What is left empty stays as it is.
            var item = new TargetItem(measure, value) { Weight = PercentIn(data, Keys.Weight), PassMark = PercentIn(data, Keys.PassMark) };
            await new TargetSetting(turn).SetAsync([new TargetRequest.Set(holder, ForEach: false, days, [item], null, form.Text(Keys.Reason, Target.TextMaxLength))], cancellationToken);
        }
    }

    private static decimal? PercentIn(IReadOnlyDictionary<string, string> data, string key) =>
        decimal.TryParse(data.GetValueOrDefault(key, "").Trim().TrimEnd('%', '％'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) ? percent : null;

    /// <summary>The months, quarters and year that the form offers.</summary>
    private IEnumerable<DayRange> Periods()
    {
        var month = DayRange.MonthOf(turn.Today);
        var quarter = new DateOnly(turn.Today.Year, ((turn.Today.Month - 1) / 3 * 3) + 1, 1);
        return
        [
            month,
            DayRange.MonthOf(month.To.AddDays(1)),
            new DayRange(quarter, quarter.AddMonths(3).AddDays(-1)),
            new DayRange(quarter.AddMonths(3), quarter.AddMonths(6).AddDays(-1)),
            new DayRange(new DateOnly(turn.Today.Year, 1, 1), new DateOnly(turn.Today.Year, 12, 31)),
        ];
    }
}
