using SalesBot.Bot.Bench;
using SalesBot.Bot.Understanding;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Understanding.Naming;

/// <summary>What holds of any catalogue.</summary>
public sealed class NamePropertyTests
{
    private const string Strange = "鼐鬯龠黻";

    private static readonly GeneratedWorld World = new(3_000);

    private static readonly Customer[] Customers = [.. World.Customers()];

    private static readonly Catalogue Catalogue = Catalogue.Build(World.Chart, GeneratedWorld.Pipeline, Customers, World.Deals());

    [Fact]
    public void EveryNameAndAlias_IsFoundInText()
    {
        foreach (var customer in Customers)
        {
            foreach (var name in customer.Aliases.Prepend(customer.Name))
            {
                var mention = Assert.Single(Catalogue.Mark($"今天拜访了{name}，谈了报价"));
                Assert.Equal((NameSlip.None, 1.0), (mention.Slip, mention.Confidence));
                Assert.Contains(customer.Id, mention.Holders.Select(static holder => holder.Id));
            }
        }
    }

    [Fact]
    public void EverySlipOfOneCharacter_InANameOfFourOrMore_LeadsToTheCustomer()
    {
        var random = new Random(5);
        foreach (var customer in Customers.Where((_, i) => i % 10 == 7))
        {
            var name = customer.Aliases.First(alias => alias.Length >= 4);
            foreach (var slip in SlipsOf(name, random))
            {
                var mentions = Catalogue.Mark($"拜访了{slip}，谈了报价", customer.Owner!.Value);
                Assert.True(mentions is [var mention, ..] && (mention.Holders.Any(holder => holder.Id == customer.Id) || mention.Slip == NameSlip.None), $"{name} as {slip}");
            }
        }
    }

    [Fact]
    public void EverydaySentences_NameNoCustomer()
    {
        foreach (var sentence in EverydaySentences.All)
        {
            Assert.True(Catalogue.Mark(sentence) is [], $"{sentence}: {string.Join(' ', Catalogue.Mark(sentence).Select(mention => $"{sentence.Substring(mention.Start, mention.Length)} {mention.Slip}"))}");
            Assert.True(TestWorld.Catalogue.Mark(sentence) is [], sentence);
        }
    }

    /// <summary>Another character, one missing, one twice, one too many, two changed about; a name cut at its end is its start.</summary>
    private static IEnumerable<string> SlipsOf(string name, Random random)
    {
        for (var i = 0; i < name.Length; i++)
        {
            yield return string.Concat(name.AsSpan(0, i), Strange.AsSpan(random.Next(Strange.Length), 1), name.AsSpan(i + 1));
            yield return name.Remove(i, 1);
            if (i > 0)
            {
                yield return name.Insert(i, Strange[random.Next(Strange.Length)].ToString());
            }

            if (i + 1 < name.Length && name[i] != name[i + 1])
            {
                yield return string.Concat(name.AsSpan(0, i), name.AsSpan(i + 1, 1), name.AsSpan(i, 1), name.AsSpan(i + 2));
            }
        }
    }
}
