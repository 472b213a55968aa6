using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Takes typed lines, one a customer: 华星 谈报价 / 蓝海 送样品; also mere names: 华星、蓝海.</summary>
internal sealed class CatchUpLines(TurnContext turn, OpenCatchUp open)
{
    private static readonly char[] Breaks = ['\n', '/', '／', '；', ';'];

    /// <summary>Takes the text as lines.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="offered">What a number at the beginning of a line means.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Whether it is such lines.</returns>
    public async Task<bool> TryTakeAsync(string text, OfferedCard offered, CancellationToken cancellationToken)
    {
        var lines = text.Split(Breaks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines.Length == 0 || IsMessage(text, lines.Length))
        {
            return false;
        }

        var read = new List<(string Line, Utterance Utterance, Reading Reading)>();
        foreach (var line in lines)
        {
            var utterance = new Utterance { Text = Sentences.Visited + await NamedAsync(line, offered, cancellationToken), Speaker = turn.Speaker.Id, Now = turn.Now };
            read.Add((line, utterance, turn.Read(utterance)));
        }

        if (!read.Exists(line => IsTold(line.Reading)))
        {
            return false;
        }

        await CatchingUp.BeginAsync(turn, open, cancellationToken);
        foreach (var (line, utterance, reading) in read)
        {
            if (!IsTold(reading))
            {
                turn.SayPrivately(turn.Words.CatchUpUnknown(line));
                continue;
            }

            await new ReadingActor(turn, utterance).ActAsync(new Reading([.. reading.Actions.Select((action, index) => OfThatDay(action, isFirst: IsFirstOf(reading, index)))]), [], cancellationToken);
            foreach (var customer in reading.Actions.OfType<LogAction>().Select(log => log.Customer.Value.Id).OfType<CustomerId>().Distinct())
            {
                CatchingUp.Tell(turn, customer);
            }
        }

        return true;
    }

    /// <summary>A change, a question or a request that is complete in itself is no list.</summary>
    private bool IsMessage(string text, int lines)
    {
        var actions = turn.Read(new Utterance { Text = text, Speaker = turn.Speaker.Id, Now = turn.Now }).Actions;
        return actions.Any(action => action is not (LogAction or ClarifyCustomerAction or ClarifyDealAction))
            || (lines == 1 && actions is [LogAction { Activity.Value: not ActivityKind.Note } or LogAction { Amount: not null } or LogAction { Stage: not null } or LogAction { ExpectedClose: not null }]);
    }

    private static bool IsTold(Reading reading) => reading.Actions.Length > 0
        && reading.Actions.All(action => action is LogAction or ClarifyCustomerAction or ClarifyDealAction)
        && reading.Actions.OfType<LogAction>().FirstOrDefault() is { } log && log.Customer.Span.Start == Sentences.Visited.Length;

    private static bool IsFirstOf(Reading reading, int index) =>
        reading.Actions[index] is LogAction log && !reading.Actions.Take(index).OfType<LogAction>().Any(before => before.Customer.Value == log.Customer.Value);

    /// <summary>Whatever a line says besides, it is one activity of that kind and day.</summary>
    private SalesAction OfThatDay(SalesAction action, bool isFirst) => action is LogAction log
        ? log with
        {
            Activity = isFirst ? new Slot<ActivityKind>(open.Kind, default, 1) : null,
            On = new Slot<DateOnly>(open.On, default, 1),
        }
        : action;

    /// <summary>「1 谈报价」 with the name that the number means.</summary>
    private async Task<string> NamedAsync(string line, OfferedCard offered, CancellationToken cancellationToken)
    {
        var (number, rest) = NumberWord.ReadFirst(line);
        return number is { } index && index <= offered.Actions.Length && offered.Actions[index - 1].Customer is { } id && await turn.Ledger.FindAsync(id, cancellationToken) is { } customer
            ? $"{customer.Name} {rest}"
            : line;
    }
}
