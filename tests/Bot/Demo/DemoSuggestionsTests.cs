using System.Text.RegularExpressions;
using SalesBot.Bot.Demo;
using SalesBot.Bot.Worlds;

namespace SalesBot.Bot.Tests.Demo;

public sealed partial class DemoSuggestionsTests
{
    private readonly WorldFile world = DemoCompany.Create(new DateOnly(2026, 3, 11));

    private IEnumerable<WorldGroup> Groups => world.Regions.SelectMany(region => region.Groups);

    [Fact]
    public void EveryRepsFirst_IsAVisitToACustomerOfTheirs_WithOneOpenDeal() =>
        Assert.All(Groups.SelectMany(group => group.Members), rep =>
        {
            var visit = Visit().Match(DemoSuggestions.ByName[rep][0]);
            Assert.True(visit.Success, DemoSuggestions.ByName[rep][0]);

            var customer = Assert.Single(world.Customers, customer => customer.Aliases.Contains(visit.Groups["customer"].Value, StringComparer.Ordinal));
            Assert.Equal(rep, customer.Owner);
            var deal = Assert.Single(world.Deals, deal => string.Equals(deal.Customer, customer.Name, StringComparison.Ordinal) && (deal.Status is "open" or "paused"));
            Assert.Equal(rep, deal.Owner);
        });

    [Fact]
    public void ZhangWeisFirst_IsTheOneThatTheReadmeShows() =>
        Assert.Equal("拜访了华星，谈了报价，金额120万，预计下周五签", DemoSuggestions.ByName["张伟"][0]);

    [Fact]
    public void EverybodyHasFourToEight_NoneTwice()
    {
        var names = Groups.SelectMany(group => group.Members.Append(group.Manager)).Concat(world.People.Select(person => person.Name)).ToList();

        Assert.Equal(names.Order(StringComparer.Ordinal), DemoSuggestions.ByName.Keys.Order(StringComparer.Ordinal));
        Assert.All(DemoSuggestions.ByName.Values, sentences =>
        {
            Assert.InRange(sentences.Length, 4, 8);
            Assert.Equal(sentences.Length, sentences.Distinct(StringComparer.Ordinal).Count());
        });
    }

    [Fact]
    public void ARepWhoTriesACollision_VisitsAnothersCustomer() =>
        Assert.All(Groups.SelectMany(group => group.Members), rep =>
        {
            foreach (var collision in DemoSuggestions.ByName[rep].Where(sentence => sentence.StartsWith("今天拜访了", StringComparison.Ordinal)))
            {
                var customer = Assert.Single(world.Customers, customer => customer.Aliases.Contains(collision["今天拜访了".Length..], StringComparer.Ordinal));
                Assert.NotEqual(rep, customer.Owner, StringComparer.Ordinal);
            }
        });

    [Fact]
    public void NewCustomers_AreNew()
    {
        var names = world.Customers.SelectMany(customer => customer.Aliases.Append(customer.Name)).ToList();

        Assert.All(
            DemoSuggestions.ByName.Values.SelectMany(sentences => sentences).Where(sentence => sentence.StartsWith("新客户", StringComparison.Ordinal)),
            sentence => Assert.DoesNotContain(names, name => sentence.Contains(name, StringComparison.Ordinal)));
    }

    [GeneratedRegex("^拜访了(?<customer>[^，]+)，谈了报价，金额[0-9]+万，预计下周五签$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Visit();
}
