using System.Diagnostics;
using System.Globalization;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Bench;

/// <summary>How fast messages are read, against many customers and against few, beside a plain matcher of the few in the same rounds.</summary>
internal static class UnderstandingBenchmark
{
    private const double LeastPerSecond = 50_000, MostMicros = 1_000, MostBytes = 4_096;

    /// <summary>Measures and prints; false where in full size it is slower, or allocates more, than it is to.</summary>
    public static bool Run(BenchScale scale, TextWriter output)
    {
        var many = Contender.Of(scale.Customers, scale.Messages, output);
        var few = Contender.Of(scale.FewCustomers, scale.Messages, output);
        var plain = new PlainMatcher(few.World.Customers());
        var (manyCost, fewCost, plainCost) = (new Sampling(), new Sampling(), new Sampling());
        // The first calls compile what is called often; a service has that behind it.
        Round(new Sampling(), new Sampling(), new Sampling());
        var ratios = Enumerable.Range(0, scale.Rounds).Select(_ => Round(manyCost, fewCost, plainCost)).ToArray();

        output.WriteLine("                              messages/s   CPU µs   p50 µs   p99 µs   max µs   bytes each");
        output.WriteLine(Row($"{scale.Customers:N0} customers", manyCost));
        output.WriteLine(Row($"{scale.FewCustomers:N0} customers", fewCost));
        output.WriteLine(Row($"plain matcher of {scale.FewCustomers:N0}", plainCost));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"against the plain matcher: {ratios.Order().ElementAt(ratios.Length / 2):F2} times its messages/s (median of {ratios.Length} rounds, there and back)"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the goal: {LeastPerSecond:N0} messages/s, p99 {MostMicros:N0} µs, {MostBytes:N0} bytes each"));
        return !scale.IsJudged || (manyCost.PerSecond >= LeastPerSecond && manyCost.Quantile(0.99) <= MostMicros && manyCost.BytesEach <= MostBytes);

        // There and back, so that a machine that grows slower wrongs nobody; how the plain matcher's seconds are to those of the large catalogue.
        double Round(Sampling ofMany, Sampling ofFew, Sampling ofPlain)
        {
            var plainSeconds = Plain(ofPlain);
            var seconds = many.Read(ofMany, scale.Repeats);
            few.Read(ofFew, scale.Repeats);
            few.Read(ofFew, scale.Repeats);
            seconds += many.Read(ofMany, scale.Repeats);
            return (plainSeconds + Plain(ofPlain)) / seconds;
        }

        double Plain(Sampling cost) => cost.Add(few.Messages, 1, message => plain.Read(message.Text)) * scale.Repeats;
    }

    private static string Row(string name, Sampling cost) =>
        string.Create(CultureInfo.InvariantCulture, $"{name,-28} {cost.PerSecond,12:N0} {cost.ProcessorMicrosEach,8:N1} {cost.Quantile(0.5),8:N1} {cost.Quantile(0.99),8:N1} {cost.Slowest,8:N0} {cost.BytesEach,12:N0}");

    /// <summary>A catalogue with the messages that are read against it.</summary>
    private sealed record Contender(GeneratedWorld World, Catalogue Catalogue, Utterance[] Messages)
    {
        public static Contender Of(int customers, int messages, TextWriter output)
        {
            var world = new GeneratedWorld(customers);
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var start = Stopwatch.GetTimestamp();
            var catalogue = Catalogue.Build(world.Chart, GeneratedWorld.Pipeline, world.Customers(), world.Deals());
            var built = Stopwatch.GetElapsedTime(start);
            var memory = GC.GetTotalMemory(forceFullCollection: true) - before;
            Customer[] all = [.. world.Customers()];
            var with = MedianOfWith(catalogue, all);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"catalogue of {customers:N0} customers: {memory / 1048576.0:N1} MiB, built in {built.TotalMilliseconds:N0} ms (customers made meanwhile), one more customer in {with:N0} µs"));
            return new Contender(world, catalogue, BenchMessages.Of(world, all, messages));
        }

        public double Read(Sampling cost, int repeats) => cost.Add(Messages, repeats, message => MessageReader.Read(message, Catalogue));

        private static double MedianOfWith(Catalogue catalogue, Customer[] all)
        {
            var cost = new Sampling();
            cost.Add(all[..Math.Min(all.Length, 200)], 1, customer => catalogue.With([customer with { Id = new CustomerId(Guid.NewGuid()), Name = customer.Name + "x" }], []));
            return cost.Quantile(0.5);
        }
    }
}
