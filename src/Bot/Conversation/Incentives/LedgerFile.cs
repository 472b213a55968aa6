using System.Globalization;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Sends a ledger as a table, one row a line: what a rule gave, to whom, for what, and by which event.</summary>
internal sealed class LedgerFile(TurnContext turn, IncentiveTerms terms)
{
    private const int MostSpoken = 20;
    private const string MediaType = "text/csv";

    /// <summary>Sends the lines, the file to the speaker alone; where no files are kept, the first lines as text.</summary>
    public async Task SendAsync(string name, IReadOnlyList<RewardEntry> lines, CancellationToken cancellationToken)
    {
        var words = turn.Words;
        var rows = new List<IEnumerable<string>> { words.LedgerColumns.Split(',') };
        var spoken = new List<string> { words.LedgerHead(name, lines.Count) };
        foreach (var line in lines)
        {
            var about = await new RewardFinding(turn).AboutAsync(line.Reward, cancellationToken);
            rows.Add(Row(line, about));
            if (spoken.Count <= MostSpoken)
            {
                spoken.Add(string.Join(" · ", new[] { words.DayShort(line.On), turn.NameOf(line.Reward.Member), line.Reward.Name, about, new RewardWords(words).Worth(line) }.Where(part => part.Length > 0)));
            }
        }

        if (lines.Count > MostSpoken)
        {
            spoken.Add(words.LedgerMore(lines.Count - MostSpoken));
        }

        await SendAsync(name, rows, string.Join('\n', spoken), cancellationToken);
    }

    /// <summary>Sends any table.</summary>
    public async Task SendAsync(string name, IEnumerable<IEnumerable<string>> rows, string text, CancellationToken cancellationToken)
    {
        if (terms.Files is not { } files)
        {
            turn.SayPrivately(text);
            return;
        }

        var content = CsvTable.Of(rows);
        var hash = await files.SaveAsync(content, cancellationToken);
        turn.SayAbout(new Reply(text) { File = new OutgoingFile(hash, $"{name}.csv", MediaType, content.Length) }, []);
    }

    /// <summary>Yuan with a point, for payroll.</summary>
    public static string Yuan(Money money) => money.Yuan.ToString("0.00", CultureInfo.InvariantCulture);

    private IEnumerable<string> Row(RewardEntry line, string about)
    {
        var reward = line.Reward;
        var member = turn.Chart.Find(reward.Member);
        return
        [
            line.On.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            member?.Name ?? turn.Words.Nobody,
            member?.Group is { } group ? turn.Chart.Find(group)?.Name ?? "" : "",
            DayText.Of(line.On),
            line.IsCounter ? turn.Words.RewardTaken(reward.Name) : reward.Name,
            $"{reward.Rule} v{reward.Version.ToString(CultureInfo.InvariantCulture)}",
            about,
            reward.Deal?.Value ?? "",
            Yuan(line.Money),
            line.Points.ToString(CultureInfo.InvariantCulture),
            reward.Medal ?? "",
            reward is { Basis: { } basis, IsCommission: true } ? new RewardWords(turn.Words).Basis(reward, Yuan(basis)) : reward.Said,
            string.Create(CultureInfo.InvariantCulture, $"{reward.Cause.ChangeSet}/{reward.Cause.Ordinal}"),
            line.Settlement is null ? turn.Words.LineExpected : turn.Words.LineSettled,
        ];
    }
}
