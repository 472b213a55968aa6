using System.Diagnostics;
using System.Globalization;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Bench;

/// <summary>Whether any text makes the reader throw, and which takes longest.</summary>
internal static class FuzzBenchmark
{
    private static readonly TimeSpan Most = TimeSpan.FromMilliseconds(5);

    /// <summary>Reads mutated messages; false where one threw, or where, in full size, the slowest takes too long each time it is read again.</summary>
    public static bool Run(BenchScale scale, TextWriter output)
    {
        const int Batch = 1000, Shown = 120;
        var world = new GeneratedWorld(scale.FewCustomers);
        var catalogue = Catalogue.Build(world.Chart, GeneratedWorld.Pipeline, world.Customers(), world.Deals());
        Customer[] customers = [.. world.Customers()];
        var messages = BenchMessages.Of(world, customers, scale.Messages);
        var mutation = new MessageMutation(seed: 4, [.. messages.Select(message => message.Text)], [.. customers.SelectMany(customer => customer.Aliases)]);
        var cost = new Sampling();
        var failures = new List<(string Text, Exception Error)>();
        var slowest = (Ticks: 0L, Text: "");
        foreach (var batch in Enumerable.Range(0, scale.Inputs).Select(Mutated).Chunk(Batch))
        {
            cost.Add(batch, 1, Read);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{scale.Inputs:N0} inputs, {failures.Count} exceptions; p50 {cost.Quantile(0.5):N1} µs, p99 {cost.Quantile(0.99):N1} µs, slowest {cost.Slowest:N0} µs"));
        var again = Enumerable.Range(0, 5).Min(_ => Timed(messages[0] with { Text = slowest.Text }));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"slowest: {Show(slowest.Text)}, read again in {again.TotalMicroseconds:N0} µs"));
        foreach (var (text, error) in failures.Take(10))
        {
            output.WriteLine($"{Show(text)}: {error}");
        }

        return failures.Count == 0 && (!scale.IsJudged || again <= Most);

        Utterance Mutated(int i) => messages[i % messages.Length] with { Text = mutation.Next() };

        static string Show(string text) => $"{text.Length} characters, «{(text.Length <= Shown ? text : $"{text[..(Shown / 2)]}…{text[^(Shown / 2)..]}")}»";

        TimeSpan Timed(Utterance utterance)
        {
            var start = Stopwatch.GetTimestamp();
            Read(utterance);
            return Stopwatch.GetElapsedTime(start);
        }

        void Read(Utterance utterance)
        {
            var start = Stopwatch.GetTimestamp();
#pragma warning disable CA1031 // Whatever it throws is what is looked for.
            try
            {
                MessageReader.Read(utterance, catalogue);
            }
            catch (Exception error)
            {
                failures.Add((utterance.Text, error));
            }
#pragma warning restore CA1031
            if (Stopwatch.GetTimestamp() - start is var ticks && ticks > slowest.Ticks)
            {
                slowest = (ticks, utterance.Text);
            }
        }
    }
}
