using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Bench;

/// <summary>Messages over a generated world: those of the list, and templates filled with its names.</summary>
internal static class BenchMessages
{
    private static readonly DateTimeOffset Now = new(2026, 3, 11, 10, 0, 0, TimeSpan.FromHours(8));

    /// <summary>That many messages, the same ones each time; every tenth is by the rep with many customers.</summary>
    public static Utterance[] Of(GeneratedWorld world, IReadOnlyList<Customer> customers, int count)
    {
        var random = new Random(3);
        return [.. Enumerable.Range(0, count).Select(i => i % 4 == 0 ? FromList(world, i / 4) : FromTemplate(world, customers, random, i))];
    }

    private static Utterance FromList(GeneratedWorld world, int i) => Said(world.Chart.Members[i % world.Chart.Members.Count], BenchData.Messages[i % BenchData.Messages.Count]);

    private static Utterance FromTemplate(GeneratedWorld world, IReadOnlyList<Customer> customers, Random random, int i)
    {
        var (customer, other) = (customers[random.Next(customers.Count)], customers[random.Next(customers.Count)]);
        var contact = customer.Contacts[random.Next(customer.Contacts.Length)];
        var text = BenchData.Templates[i % BenchData.Templates.Count]
            .Replace("{customer}", NameOf(customer, random), StringComparison.Ordinal)
            .Replace("{other}", NameOf(other, random), StringComparison.Ordinal)
            .Replace("{person}", contact.Name[..1] + contact.Title![^2..], StringComparison.Ordinal)
            .Replace("{product}", Pick(BenchData.Parts("products"), random), StringComparison.Ordinal)
            .Replace("{amount}", Pick(BenchData.Amounts, random), StringComparison.Ordinal)
            .Replace("{date}", Pick(BenchData.Dates, random), StringComparison.Ordinal);
        var speaker = i % 10 == 1 ? world.BusiestRep : i % 3 == 0 ? Pick(world.Chart.Members, random) : world.Chart.Find(customer.Owner!.Value)!;
        return Said(speaker, text);
    }

    private static string NameOf(Customer customer, Random random) => random.Next(4) == 0 ? customer.Name : Pick(customer.Aliases, random);

    private static T Pick<T>(IReadOnlyList<T> from, Random random) => from[random.Next(from.Count)];

    private static Utterance Said(Member speaker, string text) => new() { Text = text, Speaker = speaker.Id, Now = Now };
}
