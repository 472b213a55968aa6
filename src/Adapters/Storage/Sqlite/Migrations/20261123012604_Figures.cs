using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesBot.Adapters.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Figures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Members_Name",
                table: "Members");

            migrationBuilder.DropIndex(
                name: "IX_Events_NewCustomers",
                table: "Events");

            migrationBuilder.DropIndex(
                name: "IX_Deals_Won",
                table: "Deals");

            migrationBuilder.DropIndex(
                name: "IX_Activities_On_By",
                table: "Activities");

            migrationBuilder.AddColumn<string>(
                name: "Answer",
                table: "Targets",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Result",
                table: "Targets",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Terms",
                table: "Targets",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "JoinedOn",
                table: "Members",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Shares",
                table: "Deals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Credits",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SubjectKind = table.Column<int>(type: "INTEGER", nullable: false),
                    SubjectId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Part = table.Column<int>(type: "INTEGER", nullable: false),
                    Member = table.Column<Guid>(type: "TEXT", nullable: false),
                    Group = table.Column<Guid>(type: "TEXT", nullable: true),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Value = table.Column<long>(type: "INTEGER", nullable: false),
                    Percent = table.Column<int>(type: "INTEGER", nullable: false),
                    Customer = table.Column<Guid>(type: "TEXT", nullable: true),
                    Deal = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Credits", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "RewardPayments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Member = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SettledFen = table.Column<long>(type: "INTEGER", nullable: false),
                    PaidFen = table.Column<long>(type: "INTEGER", nullable: false),
                    Lines = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RewardPayments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RewardRules",
                columns: table => new
                {
                    Rule = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RewardRules", x => new { x.Rule, x.Version });
                });

            migrationBuilder.CreateTable(
                name: "Rewards",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Reward = table.Column<Guid>(type: "TEXT", nullable: false),
                    Member = table.Column<Guid>(type: "TEXT", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Fen = table.Column<long>(type: "INTEGER", nullable: false),
                    Points = table.Column<int>(type: "INTEGER", nullable: false),
                    HasMedal = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsCounter = table.Column<bool>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Settlement = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rewards", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "ScriptRatings",
                columns: table => new
                {
                    Script = table.Column<Guid>(type: "TEXT", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsUseful = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScriptRatings", x => new { x.Script, x.By });
                });

            migrationBuilder.CreateTable(
                name: "Scripts",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Author = table.Column<Guid>(type: "TEXT", nullable: false),
                    Topic = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Deal = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Customers = table.Column<string>(type: "TEXT", nullable: false),
                    Withdrawn = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Scripts", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "Tallies",
                columns: table => new
                {
                    Period = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Member = table.Column<Guid>(type: "TEXT", nullable: false),
                    Group = table.Column<Guid>(type: "TEXT", nullable: false),
                    Revenue = table.Column<long>(type: "INTEGER", nullable: false),
                    Wins = table.Column<int>(type: "INTEGER", nullable: false),
                    Losses = table.Column<int>(type: "INTEGER", nullable: false),
                    NewCustomers = table.Column<int>(type: "INTEGER", nullable: false),
                    Payments = table.Column<long>(type: "INTEGER", nullable: false),
                    Thanks = table.Column<int>(type: "INTEGER", nullable: false),
                    Points = table.Column<int>(type: "INTEGER", nullable: false),
                    Visits = table.Column<int>(type: "INTEGER", nullable: false),
                    Calls = table.Column<int>(type: "INTEGER", nullable: false),
                    Meetings = table.Column<int>(type: "INTEGER", nullable: false),
                    Demos = table.Column<int>(type: "INTEGER", nullable: false),
                    Quotes = table.Column<int>(type: "INTEGER", nullable: false),
                    Activities = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tallies", x => new { x.Period, x.Member, x.Group });
                });

            migrationBuilder.InsertData(
                table: "Counters",
                columns: new[] { "Name", "Value" },
                values: new object[] { "FiguresBuilt", 0L });

            migrationBuilder.CreateIndex(
                name: "IX_Members_Name",
                table: "Members",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_Credits_Member_Kind_On",
                table: "Credits",
                columns: new[] { "Member", "Kind", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_Credits_SubjectId_SubjectKind_Kind_Part",
                table: "Credits",
                columns: new[] { "SubjectId", "SubjectKind", "Kind", "Part" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RewardPayments_Member",
                table: "RewardPayments",
                column: "Member");

            migrationBuilder.CreateIndex(
                name: "IX_Rewards_Member_On",
                table: "Rewards",
                columns: new[] { "Member", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_Rewards_Reward_Sequence",
                table: "Rewards",
                columns: new[] { "Reward", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Rewards_Settled",
                table: "Rewards",
                column: "Settlement",
                filter: "\"Settlement\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Rewards_Unsettled",
                table: "Rewards",
                columns: new[] { "Member", "On" },
                filter: "\"Settlement\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Scripts_Author_Sequence",
                table: "Scripts",
                columns: new[] { "Author", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Scripts_Id",
                table: "Scripts",
                column: "Id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Credits");

            migrationBuilder.DropTable(
                name: "RewardPayments");

            migrationBuilder.DropTable(
                name: "RewardRules");

            migrationBuilder.DropTable(
                name: "Rewards");

            migrationBuilder.DropTable(
                name: "ScriptRatings");

            migrationBuilder.DropTable(
                name: "Scripts");

            migrationBuilder.DropTable(
                name: "Tallies");

            migrationBuilder.DropIndex(
                name: "IX_Members_Name",
                table: "Members");

            migrationBuilder.DeleteData(
                table: "Counters",
                keyColumn: "Name",
                keyValue: "FiguresBuilt");

            migrationBuilder.DropColumn(
                name: "Answer",
                table: "Targets");

            migrationBuilder.DropColumn(
                name: "Result",
                table: "Targets");

            migrationBuilder.DropColumn(
                name: "Terms",
                table: "Targets");

            migrationBuilder.DropColumn(
                name: "JoinedOn",
                table: "Members");

            migrationBuilder.DropColumn(
                name: "Shares",
                table: "Deals");

            migrationBuilder.CreateIndex(
                name: "IX_Members_Name",
                table: "Members",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Events_NewCustomers",
                table: "Events",
                columns: new[] { "HappenedOn", "CountsFor" },
                filter: "\"Kind\" = 0");

            migrationBuilder.CreateIndex(
                name: "IX_Deals_Won",
                table: "Deals",
                columns: new[] { "ClosedOn", "Owner" },
                filter: "\"Status\" = 1");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_On_By",
                table: "Activities",
                columns: new[] { "On", "By" });
        }
    }
}
