using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>Who may change the company's stages: whoever has at least this role; where nobody has it, managers.</summary>
internal sealed class PipelineEditors(OrganisationChart chart, Role least)
{
    private const int MostNamed = 3;

    private Role Least => chart.Members.Any(member => member.Role >= least) ? least : Role.Manager;

    /// <summary>Whether the member may.</summary>
    public bool Has(Member member) => member.Role >= Least;

    /// <summary>Whom somebody else may ask.</summary>
    public IEnumerable<string> Names => chart.Members.Where(Has).OrderByDescending(member => member.Role).Take(MostNamed).Select(member => member.Name);
}
