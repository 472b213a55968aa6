using System.Text.Json.Nodes;

namespace SalesBot.Simulators.WeCom;

/// <summary>Finds members by mobile number or mail. Too many wrong ones, and nobody is found for a day.</summary>
internal sealed class LookUps(Tenant tenant)
{
    private int wrong;
    private DateTimeOffset shutUntil = DateTimeOffset.MinValue;

    public ApiAnswer ByMobile(ApiCall call)
    {
        var mobile = call.Json.Text("mobile");
        CardRules.Need(mobile.Bytes() is >= 5 and <= 32, 40058, "invalid mobile");
        return Find(call, member => member.Mobile == mobile);
    }

    public ApiAnswer ByEmail(ApiCall call)
    {
        var email = call.Json.Text("email");
        var isPrivate = call.Json.Number("email_type", 1) == 2;
        return Find(call, member => string.Equals(isPrivate ? member.Email : member.CompanyEmail, email, StringComparison.OrdinalIgnoreCase));
    }

    private ApiAnswer Find(ApiCall call, Func<SimulatedMember, bool> isMeant)
    {
        if (tenant.Now < shutUntil)
        {
            throw new WeComRefusal(45009, "too many wrong look-ups");
        }

        if (tenant.Company.Members.FirstOrDefault(member => isMeant(member) && tenant.Company.IsVisible(call.Credential?.App, member)) is { } found)
        {
            return new JsonObject { ["userid"] = found.Account };
        }

        if (++wrong > tenant.Options.Limits.WrongLookUps)
        {
            wrong = 0;
            shutUntil = tenant.Now + TimeSpan.FromDays(1);
        }

        throw new WeComRefusal(46004, "user not exist");
    }
}
