using System.Text.RegularExpressions;

namespace SalesBot.Campaigns;

/// <summary>Reads what <c>strace -f -y</c> wrote: in which order the log was written, synced, and answers were sent.</summary>
internal static partial class SystemCallTrace
{
    private enum Stage
    {
        Written,
        Synced,
    }

    /// <summary>Judges a trace.</summary>
    /// <param name="lines">Its lines, in the order in which the calls were made or resumed.</param>
    public static TraceVerdict Judge(IEnumerable<string> lines)
    {
        var stages = new Dictionary<string, Stage>(StringComparer.Ordinal);
        var syncing = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var answered = new HashSet<string>(StringComparer.Ordinal);
        var (early, unwritten) = (0, 0);

        foreach (var line in lines)
        {
            var thread = line[..Math.Max(0, line.IndexOf(' ', StringComparison.Ordinal))];
            if (line.Contains("pwrite64(", StringComparison.Ordinal) && line.Contains("-wal>", StringComparison.Ordinal))
            {
                foreach (var id in Ids(line))
                {
                    stages.TryAdd(id, Stage.Written);
                }
            }
            else if (IsSyncOfLog(line))
            {
                // What was written when the sync began is safe when it ends.
                var covered = stages.Where(entry => entry.Value == Stage.Written).Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
                if (line.Contains("<unfinished", StringComparison.Ordinal))
                {
                    syncing[thread] = covered;
                }
                else
                {
                    MarkSynced(covered);
                }
            }
            else if (line.Contains("sync resumed>", StringComparison.Ordinal) && syncing.Remove(thread, out var covered))
            {
                MarkSynced(covered);
            }
            else if (line.Contains("HTTP/1.1 200", StringComparison.Ordinal))
            {
                foreach (var id in Ids(line).Where(answered.Add))
                {
                    if (!stages.TryGetValue(id, out var stage))
                    {
                        unwritten++;
                    }
                    else if (stage != Stage.Synced)
                    {
                        early++;
                    }
                }
            }
        }

        return new TraceVerdict(answered.Count, early, unwritten);

        static IEnumerable<string> Ids(string line) => MessageId().Matches(line).Select(match => match.Value).Distinct(StringComparer.Ordinal);

        void MarkSynced(IEnumerable<string> ids)
        {
            foreach (var id in ids)
            {
                stages[id] = Stage.Synced;
            }
        }
    }

    private static bool IsSyncOfLog(string line) =>
        (line.Contains("fdatasync(", StringComparison.Ordinal) || line.Contains(" fsync(", StringComparison.Ordinal)) && line.Contains("-wal>", StringComparison.Ordinal);

    [GeneratedRegex(CampaignTraffic.IdPrefix + @"\d{6}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MessageId();
}
