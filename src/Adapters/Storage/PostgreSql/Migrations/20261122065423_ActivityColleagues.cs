using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesBot.Adapters.Storage.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class ActivityColleagues : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Colleagues",
                table: "Activities",
                type: "text",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Colleagues",
                table: "Activities");
        }
    }
}
